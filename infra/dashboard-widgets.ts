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
  const { own, api, table, failures, iteratorAge, setAside, account } = measured
  const latency = (statistic: string) => own('LookupLatency', period, { statistic })
  return [
    [new AlarmStatusWidget({ title: 'Alarms', width: 24, height: 4, alarms: [...alarms] })],
    [
      graph('Look-ups', [own('Lookups', period)]),
      graph('Look-ups that failed, by class', [byClass(measured, 'LookupFailures')]),
      graph('Look-up latency (ms)', [latency('p50'), latency('p90'), latency('p99')]),
    ],
    [
      graph('Tokens renewed', [own('Refreshes', period), own('ConnectionsExpired', period)]),
      graph('Renewals that failed, by class', [byClass(measured, 'RefreshFailures')]),
      graph('Breakers: renewals refused to an OAuth client, and look-ups that met it', [
        own('RefreshFailures', period, { ofClass: 'client_refused' }),
        own('LookupFailures', period, { ofClass: 'oauth2_client_rejected' }),
      ]),
    ],
    [
      graph('Requests', [api('Count', period), api('4xx', period), api('5xx', period)]),
      graph('Failures', [
        own('Bugs', period),
        own('SecretsMissing', period),
        own('Unavailable', period),
        failures(period),
      ]),
      graph('Turned away', [
        own('RefusedKeys', period),
        own('ThrottledRequests', period),
        account('Throttles', period),
        table(period),
      ]),
    ],
    [
      graph('Events published', [own('EventsPublished', period)]),
      graph('Stream: lag (ms), and set aside', [
        iteratorAge('publish-events', period),
        setAside(period),
      ]),
      graph('What the sweep left and found', [
        ...(['Leftovers', 'OrphanedSecrets', 'DiscardedSecrets', 'LostSecrets'] as const).map(
          (name) => own(name, Duration.days(1), { statistic: 'Maximum' }),
        ),
      ]),
    ],
  ]
}

function graph(title: string, left: IMetric[]): GraphWidget {
  return new GraphWidget({ title, left, width: 8, height: 6 })
}

/** Every class that there is by then: a dashboard may search, as an alarm may not. */
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
