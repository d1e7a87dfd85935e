import { Duration } from 'aws-cdk-lib'
import { Schedule as CdkSchedule, Rule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { CfnEventSourceMapping, EventInvokeConfig, type IFunction } from 'aws-cdk-lib/aws-lambda'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import type { Schedule, StreamReading, Task } from '../shared/api/task.ts'
import { acknowledge } from './acknowledge.ts'
import type { DataResources } from './data-stack.ts'
import { DeploymentTask } from './deployment-task.ts'
import { type Deployment, PoweredFunction } from './powered-function.ts'

/**
 * Adds the function of a task, and what starts it.
 *
 * @param properties of the custom resource of a task of the deployment: a change runs it again.
 */
export function addTask(
  scope: Construct,
  task: Task,
  deployment: Deployment,
  properties: Readonly<Record<string, string>> = {},
): PoweredFunction {
  const { trigger } = task
  if (trigger === 'deployment') return new DeploymentTask(scope, task, deployment, properties)
  if (trigger === 'invocation') return new PoweredFunction(scope, task, deployment)
  if (trigger === 'asynchronous-invocation') return new InvokedTask(scope, task, deployment)
  if ('schedule' in trigger) return new ScheduledTask(scope, task, trigger, deployment)
  return new StreamTask(scope, task, trigger, deployment)
}

const nothingToKeep =
  'The event holds no work: the work stands in the table, where the next run finds it.'

/** A run that fails is not repeated: what it had to do is in the table, and the next run finds it there. */
function repeatNone(scope: Construct, lambda: IFunction): void {
  const invocations = new EventInvokeConfig(scope, 'Invocations', {
    function: lambda,
    retryAttempts: 0,
    maxEventAge: Duration.minutes(1),
  })
  acknowledge(invocations, { 'Serverless-LambdaAsyncFailureDestination': nothingToKeep })
}

/** A task that a function starts and does not wait for. */
export class InvokedTask extends PoweredFunction {
  constructor(scope: Construct, task: Task, given: Deployment) {
    super(scope, task, given)
    repeatNone(this, this.lambda)
  }
}

/** A task that EventBridge starts by the clock. */
export class ScheduledTask extends PoweredFunction {
  constructor(scope: Construct, task: Task, { schedule }: Schedule, given: Deployment) {
    super(scope, task, given)
    repeatNone(this, this.lambda)
    const name = `mooring-${given.stage}-${task.id}`
    const rule = new Rule(this, 'Schedule', {
      ruleName: name,
      description: task.summary,
      schedule: CdkSchedule.expression(schedule),
    })
    acknowledge(rule, { 'Serverless-EventBusDLQ': nothingToKeep })
    rule.addTarget(new LambdaFunction(this.lambda, { retryAttempts: 0 }))
  }
}

/**
 * A task that the table's stream starts with the written rows. Records that keep failing go to the
 * dead-letter queue, which holds its position in the stream and never its content.
 */
export class StreamTask extends PoweredFunction {
  readonly deadLetterQueue: Queue

  constructor(scope: Construct, task: Task, { stream }: StreamReading, given: Deployment) {
    const deadLetters = queue(scope, task.id, given.stage)
    super(scope, task, given, { statements: [...readsStream(given.data), sendsTo(deadLetters)] })
    this.deadLetterQueue = deadLetters
    new CfnEventSourceMapping(this, 'Stream', {
      functionName: this.lambda.functionName,
      eventSourceArn: given.data.streamArn,
      startingPosition: 'TRIM_HORIZON',
      batchSize: 100,
      bisectBatchOnFunctionError: true,
      maximumRetryAttempts: 10,
      maximumRecordAgeInSeconds: Duration.hours(12).toSeconds(),
      functionResponseTypes: ['ReportBatchItemFailures'],
      filterCriteria: { filters: stream.map((pattern) => ({ pattern: JSON.stringify(pattern) })) },
      destinationConfig: { onFailure: { destination: deadLetters.queueArn } },
    })
  }
}

function queue(scope: Construct, id: string, stage: string): Queue {
  const failed = new Queue(scope, `${id}-failed`, {
    queueName: `mooring-${stage}-${id}-failed`,
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  })
  const itself = 'It is itself the queue of what failed: who reads it is a person, by the runbook.'
  acknowledge(failed, { 'AwsSolutions-SQS3': itself, 'Serverless-SQSRedrivePolicy': itself })
  return failed
}

function sendsTo({ queueArn }: Queue): PolicyStatement {
  return new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queueArn] })
}

function readsStream({ streamArn, table, key }: DataResources): PolicyStatement[] {
  const actions = ['DescribeStream', 'GetRecords', 'GetShardIterator']
  return [
    new PolicyStatement({
      actions: actions.map((action) => `dynamodb:${action}`),
      resources: [streamArn],
    }),
    // Knows no resources (CDK grants it so too).
    new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: ['*'] }),
    // The records of the stream are encrypted under the table's key.
    new PolicyStatement({
      actions: ['kms:Decrypt'],
      resources: [key.keyArn],
      conditions: {
        StringEquals: {
          'kms:ViaService': `dynamodb.${table.env.region}.amazonaws.com`,
          'kms:EncryptionContext:aws:dynamodb:tableName': table.tableName,
        },
      },
    }),
  ]
}
