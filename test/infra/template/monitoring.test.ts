import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { metricNamespace, metrics } from '../../../shared/api/metrics.ts'
import { plain, resources, resourcesIn } from './resources.ts'
import { synthesisTimeoutMs, synthesized } from './synthesized.ts'

interface Stat {
  readonly Namespace?: string
  readonly MetricName?: string
  readonly Dimensions?: readonly { readonly Name: string; readonly Value: unknown }[]
}

const alarms = resources('AWS::CloudWatch::Alarm').map(({ Properties }) => Properties)
const idOf = (alarm: Record<string, unknown>) => String(alarm.AlarmName).replace('mooring-dev-', '')
const statsOf = (alarm: Record<string, unknown>): Stat[] => {
  const math = (alarm.Metrics ?? []) as { MetricStat?: { Metric: Stat } }[]
  const parts = math.flatMap(({ MetricStat }) => MetricStat?.Metric ?? [])
  return parts.length > 0 ? parts : [alarm as Stat]
}
const operate = join(import.meta.dirname, '../../../docs/operate')
const runbook = readFileSync(join(operate, 'runbook.md'), 'utf8')
const deploy = readFileSync(join(operate, 'deploy.md'), 'utf8')

// Guarantee: no alarm wakes a person without a section in the runbook.
it('documents each alarm in a section of the runbook, and nothing else', {
  timeout: synthesisTimeoutMs,
}, async () => {
  const { api } = await synthesized({ readAudit: 'archive' })
  const archiving = resourcesIn(api.template, 'AWS::CloudWatch::Alarm')
  const all = archiving.map(({ Properties }) => Properties)
  const sections = [...runbook.matchAll(/^## (.+)$/gm)].map(([, id]) => id)
  expect(sections.sort()).toEqual(all.map(idOf).sort())
  expect(all.map(idOf).filter((id) => !alarms.map(idOf).includes(id))).toEqual([
    'read-archive-late',
  ])
  for (const alarm of all) {
    const section = `docs/operate/runbook.md, "${idOf(alarm)}".`
    expect(String(alarm.AlarmDescription).slice(-section.length)).toBe(section)
  }
})

it('creates as many alarms, over as many metrics, as docs/operate/deploy.md calculates with', () => {
  const metricsRead = alarms.flatMap(statsOf).length
  expect(deploy).toContain(`${alarms.length} alarms that read ${metricsRead} metrics at $0.10`)
})

it('creates an alarm for each promise of the deployment', () => {
  expect(alarms.map(idOf).sort()).toEqual([
    ...['bounded-functions', 'bounded-functions-2', 'bugs', 'connection-test-budget'],
    ...['connections-expired', 'events-late', 'leftover-age', 'lost-secrets'],
    ...['oauth-client-refused', 'orphaned-secrets', 'refresh-backlog', 'refresh-failures'],
    'refresh-not-running',
    ...['refused-keys', 'secret-missing', 'server-errors', 'set-aside', 'slow-lookups'],
    'sweep-not-running',
    ...['tasks-failing', 'throttled-functions', 'throttled-requests'],
    ...['throttled-table', 'unavailable'],
  ])
})

it('creates alarms only on metrics that are emitted, of this stage alone', () => {
  for (const { Namespace, MetricName = '', Dimensions = [] } of alarms.flatMap(statsOf)) {
    if (Namespace !== metricNamespace) continue
    expect(metrics).toHaveProperty(MetricName)
    expect(Dimensions).toContainEqual({ Name: 'Stage', Value: 'dev' })
  }
})

it('treats missing data as healthy, except for what must run on schedule', () => {
  const breaching = alarms.filter(({ TreatMissingData }) => TreatMissingData === 'breaching')
  expect(breaching.map(idOf).sort()).toEqual(['refresh-not-running', 'sweep-not-running'])
})

it('monitors every function without a caller, and every dead-letter queue', () => {
  const of = (id: string) => alarms.find((alarm) => idOf(alarm) === id) ?? {}
  const names = (id: string) => statsOf(of(id)).flatMap(({ Dimensions = [] }) => Dimensions)
  const functions = names('tasks-failing').map(({ Value }) => plain(Value))
  expect(functions.sort()).toEqual(
    ['publishevents', 'refreshtokens', 'revokegrants', 'startrefreshes', 'sweep'].map(
      (id) => `${id}Function`,
    ),
  )
  expect(names('set-aside')).toHaveLength(resources('AWS::SQS::Queue').length)
})

it('shows every metric of Mooring on the dashboard or has an alarm on it', () => {
  const [dashboard] = resources('AWS::CloudWatch::Dashboard')
  const shown = JSON.stringify(dashboard) + JSON.stringify(alarms)
  for (const name of Object.keys(metrics)) expect(shown).toContain(name)
  expect(dashboard?.Properties.DashboardName).toBe('mooring-dev')
})

it('notifies the topic of the options when an alarm starts and when it ends', {
  timeout: synthesisTimeoutMs,
}, async () => {
  expect(alarms.filter(({ AlarmActions }) => AlarmActions !== undefined)).toEqual([])
  const alarmTopicArn = 'arn:aws:sns:eu-central-1:123456789012:ops'
  const { api } = await synthesized({ alarmTopicArn })
  const withTopic = resourcesIn(api.template, 'AWS::CloudWatch::Alarm')
  for (const { Properties } of withTopic) {
    expect([Properties.AlarmActions, Properties.OKActions]).toEqual([
      [alarmTopicArn],
      [alarmTopicArn],
    ])
  }
})
