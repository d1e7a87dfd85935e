import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { operations } from '../shared/api/operations.ts'
import { moveClientSecrets, tasks } from '../shared/api/tasks.ts'
import { addTask } from './add-task.ts'
import { apiPaths } from './api-paths.ts'
import { ConsoleFiles } from './console-files.ts'
import { Endpoint } from './endpoint.ts'
import { Front } from './front.ts'
import { HttpApi } from './http-api.ts'
import { Monitoring } from './monitoring.ts'
import { orderMove } from './order-move.ts'
import type { Deployment, PoweredFunction } from './powered-function.ts'
import { ScheduledTask } from './scheduled-task.ts'
import { StreamTask } from './stream-task.ts'

/** What the API's stack is given. */
export interface ApiStackProps extends StackProps, Deployment {
  readonly throttleRate: number
  readonly throttleBurst: number
  /** Whom alarms tell: ARN of an SNS topic, or empty. */
  readonly alarmTopicArn: string
  readonly certificateArn: string
  readonly webAclArn: string
  /** Where the built console lies. */
  readonly consoleDirectory: string
}

/** What can be thrown away and deployed again: the API, its functions, their logs, the console. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, props)
    const api = new HttpApi(this, 'Api', { ...props, name: `mooring-${props.stage}` })
    const { bucket } = new ConsoleFiles(this, 'Console', {
      ...props,
      directory: props.consoleDirectory,
    })
    const front = new Front(this, 'Front', {
      ...{ ...props, name: `mooring-${props.stage}`, bucket },
      ...{ apiUrl: api.url, apiPaths: apiPaths(operations) },
    })
    const deployment = { ...props, publicUrl: front.url }
    const endpoints = operations.map((operation) => new Endpoint(this, operation, api, deployment))
    const added = new Map(tasks.map((task) => [task.id, addTask(this, task, deployment)]))
    orderMove([...endpoints, ...added.values()], added.get(moveClientSecrets.id))
    const bounded = [...endpoints, ...added.values()].filter((each) => each.bounded)
    this.watch(props, api, added, bounded)

    const { estate } = props
    new CfnOutput(this, 'ConsoleUrl', { value: front.url })
    new CfnOutput(this, 'ApiUrl', { value: api.url })
    new CfnOutput(this, 'AdminKeySecretArn', { value: estate.adminKeySecretArn })
    new CfnOutput(this, 'TableName', { value: estate.table.tableName })
    new CfnOutput(this, 'KeyArn', { value: estate.key.keyArn })
  }

  private watch(
    { stage, estate, alarmTopicArn }: ApiStackProps,
    { apiId }: HttpApi,
    added: ReadonlyMap<string, PoweredFunction>,
    bounded: readonly PoweredFunction[],
  ): void {
    new Monitoring(this, 'Monitoring', {
      ...{ stage, apiId, bounded, alarmTopicArn, tableName: estate.table.tableName },
      // What nobody waits for: of the others a caller learns that they failed.
      tasks: new Map([...added].filter(([, task]) => runsByItself(task))),
      queues: [...added.values()].flatMap((task) =>
        task instanceof StreamTask ? task.setAside : [],
      ),
    })
  }
}

function runsByItself(task: PoweredFunction): boolean {
  return task instanceof ScheduledTask || task instanceof StreamTask
}
