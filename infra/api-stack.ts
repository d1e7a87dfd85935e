import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { operations } from '../shared/api/operations.ts'
import { tasks } from '../shared/api/tasks.ts'
import { addTask } from './add-task.ts'
import { Endpoint } from './endpoint.ts'
import { HttpApi } from './http-api.ts'
import type { Deployment } from './powered-function.ts'

/** What the API's stack is given. */
export interface ApiStackProps extends StackProps, Deployment {
  readonly throttleRate: number
  readonly throttleBurst: number
}

/** What can be thrown away and deployed again: the API, its functions, their logs. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, props)
    const api = new HttpApi(this, 'Api', { ...props, name: `mooring-${props.stage}` })
    const deployment = { ...props, publicUrl: props.publicUrl || api.url }
    for (const operation of operations) new Endpoint(this, operation, api, deployment)
    for (const task of tasks) addTask(this, task, deployment)

    const { estate } = props
    new CfnOutput(this, 'ApiUrl', { value: api.url })
    new CfnOutput(this, 'AdminKeySecretArn', { value: estate.adminKeySecretArn })
    new CfnOutput(this, 'TableName', { value: estate.table.tableName })
    new CfnOutput(this, 'KeyArn', { value: estate.key.keyArn })
  }
}
