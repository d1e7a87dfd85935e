import { Duration } from 'aws-cdk-lib'
import {
  type Alarm,
  AlarmStatusWidget,
  GraphWidget,
  type IMetric,
  type IWidget,
  MathExpression,
} from 'aws-cdk-lib/aws-cloudwatch'
import { metricNamespace } from '../shared/api/metrics.ts'
import type { Measured } from './measured.ts'

const period = Duration.minutes(5)

/** What the dashboard shows, row by row. */
export function widgetsOf(measured: Measured, alarms: readonly Alarm[]): IWidget[][] {
  return [
    [new AlarmStatusWidget({ title: 'Alarms', width: 24, height: 4, alarms: [...alarms] })],
    ofLookups(measured),
    ofRefreshes(measured),
    ofRequests(measured),
    ofEvents(measured),
  ]
}

function ofLookups(measured: Measured): IWidget[] {
  const { own } = measured
  const latency = (statistic: string) => own('LookupLatency', period, { statistic })
  return [
    graph('Lookups', [own('Lookups', period)]),
    graph('Lookups that failed, by class', [byClass(measured, 'LookupFailures')]),
    graph('Lookup latency (ms)', [latency('p50'), latency('p90'), latency('p99')]),
  ]
}

function ofRefreshes(measured: Measured): IWidget[] {
  const { own } = measured
  return [
    graph('Tokens refreshed', [own('Refreshes', period), own('ConnectionsExpired', period)]),
    graph('Refreshes that failed, by class', [byClass(measured, 'RefreshFailures')]),
    graph('Circuit breakers: refreshes rejected for an OAuth client, and lookups', [
      own('RefreshFailures', period, { ofClass: 'client_refused' }),
      own('LookupFailures', period, { ofClass: 'oauth2_client_rejected' }),
    ]),
  ]
}

function ofRequests({ own, api, table, failures, account }: Measured): IWidget[] {
  return [
    graph('Requests', [api('Count', period), api('4xx', period), api('5xx', period)]),
    graph('Failures', [
      own('Bugs', period),
      own('SecretsMissing', period),
      own('Unavailable', period),
      failures(period),
    ]),
    graph('Rejected and throttled', [
      own('RefusedKeys', period),
      own('ThrottledRequests', period),
      account('Throttles', period),
      table(period),
    ]),
  ]
}

function ofEvents({ own, iteratorAge, deadLetters }: Measured): IWidget[] {
  const swept = ['Leftovers', 'OrphanedSecrets', 'DiscardedSecrets', 'LostSecrets'] as const
  const daily = { statistic: 'Maximum' }
  return [
    graph('Events published', [own('EventsPublished', period)]),
    graph('Stream: lag (ms), and dead letters', [
      iteratorAge('publish-events', period),
      deadLetters(period),
    ]),
    graph(
      'Sweep: open cleanup tasks, and secrets',
      swept.map((name) => own(name, Duration.days(1), daily)),
    ),
    graph('Secrets moved, or encrypted under a new key', [
      own('SecretsRewritten', period),
      own('SecretRewriteFailures', period),
      own('ReplacedSecretKeys', Duration.days(1), daily),
    ]),
  ]
}

function graph(title: string, left: IMetric[]): GraphWidget {
  return new GraphWidget({ title, left, width: 8, height: 6 })
}

/** Every class that exists at that time: a dashboard can search, an alarm cannot. */
function byClass({ own }: Measured, name: 'LookupFailures' | 'RefreshFailures'): IMetric {
  const { Stage } = own(name, period).dimensions ?? { Stage: '' }
  const which = `{${metricNamespace},Stage,Class} MetricName="${name}" Stage="${Stage}"`
  return new MathExpression({
    expression: `SEARCH('${which}', 'Sum', ${period.toSeconds()})`,
    usingMetrics: {},
    period,
    label: '',
  })
}
