import { Aws, Duration } from 'aws-cdk-lib'
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import {
  Architecture,
  type Code,
  Function as Lambda,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda'
import type { ILogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { runConnectionTest } from '../shared/api/surfaces/native/connection-tests.ts'
import { refreshTokens } from '../shared/api/tasks.ts'
import type { Power } from '../shared/ports/index.ts'
import { type Setting, settings } from '../shared/runtime/settings.ts'
import { acknowledge } from './acknowledge.ts'
import type { DataResources } from './data-stack.ts'
import { functionLog, functionRole } from './function-role.ts'
import { grantOf, statementsOf } from './grants/grants.ts'
import { acknowledgeAssumableRoles } from './grants/outbound-grants.ts'
import { acknowledgeSecretsByPrefix } from './grants/secret-rights.ts'
import type { GrantOptions } from './grants/table-rights.ts'
import { functionNameOf } from './names.ts'

/** What every function of a deployment shares. */
export interface Deployment extends Choices {
  readonly data: DataResources
  readonly stage: string
  readonly logRetention: RetentionDays
  /** Executions of each function that waits for servers of third parties; 0: no bound. */
  readonly reservedConcurrency: number
  /** The code of a function, by its id. */
  readonly codeOf: (id: string) => Code
}

/** What a function is: an operation or a task. */
export interface Task {
  readonly id: string
  readonly summary: string
  readonly powers: readonly Power[]
  readonly settings?: readonly Setting[]
  readonly memoryMb?: number
  readonly timeoutSeconds?: number
  /** Whether it waits for servers of third parties. */
  readonly bounded?: boolean
}

/** Where a function is that is not in the API's stack: its stack, and its log in the API's. */
export interface FunctionPlace {
  readonly stack: string
  readonly logGroup: ILogGroup
}

/** The props of a function in addition to those of its powers. */
export interface FunctionExtras {
  readonly place?: FunctionPlace
  readonly statements?: readonly PolicyStatement[]
}

// An HTTP API gives up at 30 s.
const endpointSeconds = 29

/** One Lambda with its own role and environment, computed from its powers. */
export class PoweredFunction extends Construct {
  readonly lambda: Lambda
  /** As the account knows it: the same as the Lambda's, without a reference between stacks. */
  readonly functionName: string
  readonly powers: readonly Power[]
  /** Whether it waits for servers of third parties. */
  readonly bounded: boolean

  constructor(
    scope: Construct,
    task: Task,
    deployment: Deployment,
    { place, statements: others = [] }: FunctionExtras = {},
  ) {
    super(scope, task.id)
    this.powers = task.powers
    this.bounded = task.bounded ?? false
    this.functionName = functionNameOf(deployment.stage, task.id, place?.stack)
    const logGroup = place?.logGroup ?? functionLog(this, { ...deployment, id: task.id })
    const { data } = deployment
    const statements = [...statementsOf(task.powers, data, deployment), ...others]
    const role = functionRole(this, logGroup, statements, assumerPath(task, deployment))
    acknowledgeSecretsByPrefix(role, statements, data)
    acknowledgeAssumableRoles(role, statements, deployment)
    this.lambda = new Lambda(this, 'Function', {
      functionName: this.functionName,
      ...programOf(task, deployment),
      ...this.reservation(deployment),
      // Whatever a construct would add to the role is either here already or not wanted.
      role: role.withoutPolicyUpdates(),
      logGroup,
      tracing: Tracing.ACTIVE,
    })
    acknowledge(this.lambda, {
      'Serverless-LambdaDLQ':
        'A synchronous caller gets the failure itself; what a schedule starts finds its work in the table, and a stream has a dead-letter queue.',
    })
  }

  private reservation({ reservedConcurrency }: Deployment) {
    const isReserved = this.bounded && reservedConcurrency > 0
    return isReserved ? { reservedConcurrentExecutions: reservedConcurrency } : {}
  }
}

// A path of their own, by which a trust policy names them; those of a deployment without the option stay.
function assumerPath({ powers }: Task, { assumableRoles, stage }: Deployment): string | undefined {
  const isAssumer = assumableRoles !== '' && powers.includes('assumeRoles')
  return isAssumer ? rolePath(stage) : undefined
}

const rolePath = (stage: string) => `/mooring/${stage}/`

function programOf(task: Task, deployment: Deployment) {
  return {
    description: task.summary,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    handler: 'index.handler',
    code: deployment.codeOf(task.id),
    memorySize: task.memoryMb ?? 512,
    timeout: Duration.seconds(task.timeoutSeconds ?? endpointSeconds),
    environment: environmentOf(task, deployment.data, deployment),
  }
}

/** The settings that are options of the deployment, not names of its data resources. */
export interface Choices extends GrantOptions {
  readonly sweep: 'report' | 'mend'
  readonly stage: string
  readonly publicUrl: string
  readonly returnUrls: string
  readonly clientMetadataUrl: string
  readonly outboundAllow: string
  readonly auditDays: number
  readonly maxRefreshWorkers: number
  readonly version: string
}

/** The environment of a function: what its powers and itself need, and the version. */
function environmentOf(
  { powers, settings: more = [] }: Task,
  data: DataResources,
  choices: Choices,
): Record<string, string> {
  const values = valuesOf(data, choices)
  const needed = new Set<Setting>([
    'version',
    'stage',
    ...powers.flatMap((power) => needs(power, choices)),
    ...more,
  ])
  return Object.fromEntries([...needed].map((name) => [settings[name], values[name]]))
}

function needs(power: Power, options: GrantOptions): Setting[] {
  const { table, settings = [] } = grantOf(power, options)
  return table ? ['table', ...settings] : [...settings]
}

function valuesOf(data: DataResources, choices: Choices): Record<Setting, string> {
  return {
    table: data.table.tableName,
    key: data.key.keyArn,
    macKey: data.macKey.keyArn,
    clientKey: data.clientKeys[0]?.keyArn ?? '',
    clientKeys: data.clientKeys.map(({ keyArn }) => keyArn).join(','),
    secretPrefix: data.secretPrefix,
    connectionTestFunction: functionNameOf(choices.stage, runConnectionTest.id),
    refreshFunction: functionNameOf(choices.stage, refreshTokens.id),
    maxRefreshWorkers: String(choices.maxRefreshWorkers),
    adminKeySecret: data.adminKeySecretArn,
    publicUrl: choices.publicUrl,
    returnUrls: choices.returnUrls,
    clientMetadataUrl: choices.clientMetadataUrl,
    outboundAllow: choices.outboundAllow,
    assumableRoles: choices.assumableRoles,
    rolePrincipal: `arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:role${rolePath(choices.stage)}*`,
    readStream: data.readArchive?.streamName ?? '',
    readArchive: data.readArchive?.tableName ?? '',
    auditDays: String(choices.auditDays),
    secretStore: choices.secretStore,
    stage: choices.stage,
    sweep: choices.sweep,
    version: choices.version,
  }
}
