import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { envelopeTasks } from '../shared/api/envelope-tasks.ts'
import { allPowersOf } from '../shared/api/operation.ts'
import { operations } from '../shared/api/operations.ts'
import { storeIdentityProvider } from '../shared/api/optional-tasks.ts'
import { indexConnections, moveClientSecrets, tasks } from '../shared/api/tasks.ts'
import { ConsoleFiles } from './console-files.ts'
import { clientSecretsMove, listsMove, orderMove } from './deployment-task.ts'
import { Front } from './front.ts'
import { HttpApi } from './http-api.ts'
import type { ProviderFile } from './identity-provider.ts'
import { Monitoring } from './monitoring.ts'
import { apiPaths, stackOf } from './names.ts'
import type { Deployment, PoweredFunction } from './powered-function.ts'
import { EndpointRoutes, SurfaceStack } from './surface-stack.ts'
import { addTask, InvokedTask, ScheduledTask, StreamTask } from './tasks.ts'

/** The props of the API's stack. */
export interface ApiStackProps extends StackProps, Deployment {
  readonly throttleRate: number
  readonly throttleBurst: number
  /** ARN of the SNS topic that alarms notify, or empty. */
  readonly alarmTopicArn: string
  readonly certificateArn: string
  readonly webAclArn: string
  readonly identityProvider: ProviderFile | undefined
  /** Where the built console lies. */
  readonly consoleDirectory: string
}

/**
 * What serves: the HTTP API with its routes, the console, the tasks, all logs and alarms; nested in
 * it, the functions of each API surface. All of it can be removed and deployed again.
 */
export class ApiStack extends Stack {
  readonly surfaces: readonly SurfaceStack[]

  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, props)
    const name = `mooring-${props.stage}`
    const api = new HttpApi(this, 'Api', { ...props, name })
    const front = this.front(api, name, props)
    const deployment = { ...props, publicUrl: front.url }
    const routes = operations.map((each) => new EndpointRoutes(this, each, deployment))
    this.surfaces = this.surfacesOf(routes, api, deployment)
    const added = this.tasksOf(props, deployment)
    // Without the tasks of the envelope driver: they write and read, and run when all is deployed.
    const ordered = tasks.flatMap(({ id }) => added.get(id) ?? [])
    const steps = [...routes.map(stepOf), ...ordered.map(stepOfTask)]
    orderMove(steps, added.get(moveClientSecrets.id), clientSecretsMove)
    orderMove(steps, added.get(indexConnections.id), listsMove)
    const endpoints = this.surfaces.flatMap((surface) => [...surface.endpoints.values()])
    const bounded = [...endpoints, ...added.values()].filter((each) => each.bounded)
    this.watch(props, api, added, bounded)
    this.output(front, api, props)
  }

  private tasksOf(
    { secretStore, identityProvider: provider }: ApiStackProps,
    deployment: Deployment,
  ): ReadonlyMap<string, PoweredFunction> {
    const all = [...tasks, ...(secretStore === 'secrets-manager' ? [] : envelopeTasks)]
    const added = new Map(all.map((task) => [task.id, addTask(this, task, deployment)]))
    if (!provider) return added
    const storing = addTask(this, storeIdentityProvider, deployment, { Provider: provider.json })
    return added.set(storeIdentityProvider.id, storing)
  }

  private front(api: HttpApi, name: string, props: ApiStackProps): Front {
    const directory = props.consoleDirectory
    const { bucket } = new ConsoleFiles(this, 'Console', { ...props, directory })
    return new Front(this, 'Front', {
      ...{ ...props, name, bucket },
      ...{ apiUrl: api.url, apiPaths: apiPaths(operations) },
    })
  }

  private surfacesOf(
    routes: readonly EndpointRoutes[],
    api: HttpApi,
    deployment: Deployment,
  ): SurfaceStack[] {
    const byId = new Map(routes.map((each) => [each.operation.id, each]))
    const logGroupOf = (id: string) => requireRoutes(byId, id).logGroup
    return [...new Set(operations.map(stackOf))].map((stack) => {
      const own = operations.filter((operation) => stackOf(operation) === stack)
      const surface = new SurfaceStack(this, {
        stack,
        operations: own,
        api,
        deployment,
        logGroupOf,
      })
      for (const [id, { integrationId }] of surface.endpoints)
        requireRoutes(byId, id).leadTo(integrationId, api)
      return surface
    })
  }

  private output(front: Front, api: HttpApi, { data }: ApiStackProps): void {
    new CfnOutput(this, 'ConsoleUrl', { value: front.url })
    new CfnOutput(this, 'ApiUrl', { value: api.url })
    new CfnOutput(this, 'AdminKeySecretArn', { value: data.adminKeySecretArn })
    new CfnOutput(this, 'TableName', { value: data.table.tableName })
    new CfnOutput(this, 'KeyArn', { value: data.key.keyArn })
  }

  private watch(
    { stage, data, alarmTopicArn }: ApiStackProps,
    { apiId }: HttpApi,
    added: ReadonlyMap<string, PoweredFunction>,
    bounded: readonly PoweredFunction[],
  ): void {
    new Monitoring(this, 'Monitoring', {
      ...{ stage, apiId, bounded, alarmTopicArn, tableName: data.table.tableName },
      readStream: data.readArchive?.streamName,
      // Those without a caller: of the others a caller sees the failure.
      tasks: new Map([...added].filter(([, task]) => runsByItself(task))),
      queues: [...added.values()].flatMap((task) =>
        task instanceof StreamTask ? task.deadLetterQueue : [],
      ),
    })
  }
}

function requireRoutes(byId: ReadonlyMap<string, EndpointRoutes>, id: string): EndpointRoutes {
  const routes = byId.get(id)
  if (!routes) throw new Error(`There are no routes of ${id}`)
  return routes
}

const stepOf = ({ operation, routes }: EndpointRoutes) => ({
  powers: allPowersOf(operation),
  effects: routes,
})

const stepOfTask = ({ powers, lambda }: PoweredFunction) => ({ powers, effects: [lambda] })

function runsByItself(task: PoweredFunction): boolean {
  return [ScheduledTask, InvokedTask, StreamTask].some((kind) => task instanceof kind)
}
