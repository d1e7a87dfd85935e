import { Duration } from 'aws-cdk-lib'
import {
  Alarm,
  AlarmStatusWidget,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  MathExpression,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'
import { metricNamespace } from '../shared/api/metrics.ts'
import { alarmsOf } from './alarms.ts'
import { type AlarmSpec, type Measured, measuredOf, type Parts } from './measured.ts'

/** What is monitored, and where alarms are sent. */
export interface MonitoringProps extends Parts {
  /** ARN of an SNS topic; empty: alarms only show. */
  readonly alarmTopicArn: string
}

/** The dashboard of a deployment, and its alarms. */
export class Monitoring extends Construct {
  constructor(scope: Construct, id: string, { alarmTopicArn, ...parts }: MonitoringProps) {
    super(scope, id)
    const measured = measuredOf(parts)
    const alarms = alarmsOf(measured).map((spec) => this.alarm(spec, parts.stage))
    if (alarmTopicArn !== '') {
      const action = new SnsAction(Topic.fromTopicArn(this, 'Topic', alarmTopicArn))
      for (const alarm of alarms) {
        alarm.addAlarmAction(action)
        alarm.addOkAction(action)
      }
    }
    new Dashboard(this, 'Dashboard', {
      dashboardName: `mooring-${parts.stage}`,
      widgets: widgetsOf(measured, alarms),
    })
  }

  private alarm({ id, means, periods = [1, 1], ...spec }: AlarmSpec, stage: string): Alarm {
    const [datapointsToAlarm, evaluationPeriods] = periods
    return new Alarm(this, id, {
      alarmName: `mooring-${stage}-${id}`,
      alarmDescription: `${means} What to do: docs/operate/runbook.md, "${id}".`,
      metric: spec.metric,
      threshold: spec.threshold,
      comparisonOperator: spec.comparison ?? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      datapointsToAlarm,
      evaluationPeriods,
      treatMissingData: spec.missing ?? TreatMissingData.NOT_BREACHING,
    })
  }
}

const period = Duration.minutes(5)

/** What the dashboard shows, row by row. */
function widgetsOf(measured: Measured, alarms: readonly Alarm[]): IWidget[][] {
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
