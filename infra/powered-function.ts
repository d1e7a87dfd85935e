import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import {
  Architecture,
  type Code,
  Function as Lambda,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda'
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import type { Power } from '../shared/ports/index.ts'
import type { Setting } from '../shared/runtime/settings.ts'
import { acknowledge } from './acknowledge.ts'
import type { DataResources } from './data-resources.ts'
import { type Choices, environmentOf } from './environment.ts'
import { functionNameOf } from './function-name.ts'
import { functionRole } from './function-role.ts'
import { acknowledgeSecretsByPrefix } from './grants/secret-rights.ts'
import { statementsOf } from './grants/statements.ts'

/** What every function of a deployment shares. */
export interface Deployment extends Choices {
  readonly estate: DataResources
  readonly stage: string
  readonly logRetention: RetentionDays
  /** How many executions each function that waits for strangers gets, and no more; 0: no bound. */
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
  /** Whether it waits for servers that strangers run. */
  readonly bounded?: boolean
}

// An HTTP API gives up at 30 s.
const endpointSeconds = 29

/** One Lambda with its own role, log group and environment, all computed from its powers. */
export class PoweredFunction extends Construct {
  readonly lambda: Lambda
  readonly powers: readonly Power[]
  /** Whether it waits for servers of strangers. */
  readonly bounded: boolean

  constructor(
    scope: Construct,
    id: string,
    task: Task,
    deployment: Deployment,
    others: readonly PolicyStatement[] = [],
  ) {
    super(scope, id)
    this.powers = task.powers
    this.bounded = task.bounded ?? false
    const { estate, stage, logRetention, codeOf, reservedConcurrency } = deployment
    const functionName = functionNameOf(stage, task.id)
    const logGroup = new LogGroup(this, 'Logs', {
      logGroupName: `/aws/lambda/${functionName}`,
      retention: logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const statements = [...statementsOf(task.powers, estate), ...others]
    const role = functionRole(this, logGroup, statements)
    acknowledgeSecretsByPrefix(role, statements, estate)
    this.lambda = new Lambda(this, 'Function', {
      functionName,
      description: task.summary,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: codeOf(task.id),
      memorySize: task.memoryMb ?? 512,
      timeout: Duration.seconds(task.timeoutSeconds ?? endpointSeconds),
      ...(this.bounded && reservedConcurrency > 0
        ? { reservedConcurrentExecutions: reservedConcurrency }
        : {}),
      // Whatever a construct would add to the role is either here already or not wanted.
      role: role.withoutPolicyUpdates(),
      logGroup,
      tracing: Tracing.ACTIVE,
      environment: environmentOf(task, estate, deployment),
    })
    acknowledge(this.lambda, {
      'Serverless-LambdaDLQ':
        'Whoever calls synchronously gets the failure itself; what a schedule starts finds its work in the table, and what a stream brings has a queue for what fails.',
    })
  }
}
