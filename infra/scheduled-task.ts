import { Duration } from 'aws-cdk-lib'
import { Schedule as CdkSchedule, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { EventInvokeConfig } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import type { Schedule, Task } from '../shared/api/task.ts'
import { acknowledge } from './acknowledge.ts'
import { type Deployment, PoweredFunction } from './powered-function.ts'

const nothingToKeep =
  'An event of the clock holds nothing: the work stands in the table, where the next run finds it.'

/**
 * A task that EventBridge starts by the clock. A run that fails is not repeated: what it had to do
 * is in the table, and the next run finds it there.
 */
export class ScheduledTask extends PoweredFunction {
  constructor(scope: Construct, task: Task, { schedule, inputs }: Schedule, given: Deployment) {
    super(scope, task, given)
    const invocations = new EventInvokeConfig(this, 'Invocations', {
      function: this.lambda,
      retryAttempts: 0,
      maxEventAge: Duration.minutes(1),
    })
    acknowledge(invocations, { 'Serverless-LambdaAsyncFailureDestination': nothingToKeep })
    const name = `mooring-${given.stage}-${task.id}`
    const rule = new Rule(this, 'Schedule', {
      ruleName: name,
      description: task.summary,
      schedule: CdkSchedule.expression(schedule),
    })
    acknowledge(rule, { 'Serverless-EventBusDLQ': nothingToKeep })
    const events = inputs?.map((input) => RuleTargetInput.fromObject(input)) ?? [undefined]
    for (const event of events)
      rule.addTarget(
        new LambdaFunction(this.lambda, { retryAttempts: 0, ...(event ? { event } : {}) }),
      )
  }
}
