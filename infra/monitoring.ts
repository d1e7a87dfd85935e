import { Alarm, ComparisonOperator, Dashboard, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'
import type { AlarmSpec } from './alarm-spec.ts'
import { alarmsOf } from './alarms.ts'
import { widgetsOf } from './dashboard-widgets.ts'
import { measuredOf, type Parts } from './measured.ts'

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
