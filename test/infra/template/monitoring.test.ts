import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Template } from 'aws-cdk-lib/assertions'
import { expect, it } from 'vitest'
import { metricNamespace, metrics } from '../../../shared/api/metrics.ts'
import { deploymentOf, plain, resources } from './resources.ts'

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

/** What is monitored, and what a person on call finds. */
export function monitoring(): void {
  // Guarantee: no alarm wakes a person without a section in the runbook.
  it('has a section of the runbook for each alarm, and none for what is no alarm', () => {
    const sections = [...runbook.matchAll(/^## (.+)$/gm)].map(([, id]) => id)
    expect(sections.sort()).toEqual(alarms.map(idOf).sort())
    for (const alarm of alarms) {
      const section = `docs/operate/runbook.md, "${idOf(alarm)}".`
      expect(String(alarm.AlarmDescription).slice(-section.length)).toBe(section)
    }
  })

  it('costs what docs/operate/deploy.md says: by the number of metrics that alarms read', () => {
    const metricsRead = alarms.flatMap(statsOf).length
    expect(deploy).toContain(`${alarms.length} alarms that read ${metricsRead} metrics at $0.10`)
  })

  it('watches what the deployment promises', () => {
    expect(alarms.map(idOf).sort()).toEqual([
      ...['bounded-functions', 'bugs', 'connection-test-budget'],
      ...['connections-expired', 'events-late', 'leftover-age', 'lost-secrets'],
      ...['oauth-client-refused', 'orphaned-secrets', 'refresh-failures', 'refresh-not-running'],
      ...['refused-keys', 'secret-missing', 'server-errors', 'set-aside', 'slow-lookups'],
      'sweep-not-running',
      ...['tasks-failing', 'throttled-functions', 'throttled-requests'],
      ...['throttled-table', 'unavailable'],
    ])
  })

  it('reads of its own metrics only those that are measured, of this deployment alone', () => {
    for (const { Namespace, MetricName = '', Dimensions = [] } of alarms.flatMap(statsOf)) {
      if (Namespace !== metricNamespace) continue
      expect(metrics).toHaveProperty(MetricName)
      expect(Dimensions).toContainEqual({ Name: 'Stage', Value: 'dev' })
    }
  })

  it('takes missing data as healthy, but where something must run', () => {
    const breaching = alarms.filter(({ TreatMissingData }) => TreatMissingData === 'breaching')
    expect(breaching.map(idOf).sort()).toEqual(['refresh-not-running', 'sweep-not-running'])
  })

  it('monitors every function without a caller, and every dead-letter queue', () => {
    const of = (id: string) => alarms.find((alarm) => idOf(alarm) === id) ?? {}
    const names = (id: string) => statsOf(of(id)).flatMap(({ Dimensions = [] }) => Dimensions)
    const functions = names('tasks-failing').map(({ Value }) => plain(Value))
    expect(functions.sort()).toEqual(
      ['publishevents', 'refreshtokens', 'revokegrants', 'sweep'].map((id) => `${id}Function`),
    )
    expect(names('set-aside')).toHaveLength(resources('AWS::SQS::Queue').length)
  })

  it('shows every metric of its own on the dashboard, or has an alarm on it', () => {
    const [dashboard] = resources('AWS::CloudWatch::Dashboard')
    const shown = JSON.stringify(dashboard) + JSON.stringify(alarms)
    for (const name of Object.keys(metrics)) expect(shown).toContain(name)
    expect(dashboard?.Properties.DashboardName).toBe('mooring-dev')
  })

  it('notifies the topic where one is given, also when the alarm ends', () => {
    expect(alarms.filter(({ AlarmActions }) => AlarmActions !== undefined)).toEqual([])
    const alarmTopicArn = 'arn:aws:sns:eu-central-1:123456789012:ops'
    const { api } = deploymentOf({ alarmTopicArn })
    const withTopic = Object.values(Template.fromStack(api).findResources('AWS::CloudWatch::Alarm'))
    for (const { Properties } of withTopic) {
      expect([Properties.AlarmActions, Properties.OKActions]).toEqual([
        [alarmTopicArn],
        [alarmTopicArn],
      ])
    }
  })
}
