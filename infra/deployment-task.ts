import { CustomResource, RemovalPolicy } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { CfnFunction, IFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Provider } from 'aws-cdk-lib/custom-resources'
import { Construct, type IConstruct } from 'constructs'
import type { Task } from '../shared/api/task.ts'
import type { Power } from '../shared/ports/index.ts'
import { acknowledge } from './acknowledge.ts'
import { functionRole } from './function-role.ts'
import { type Deployment, PoweredFunction } from './powered-function.ts'

/** A task that runs when its custom resource is created, and when a property of it changes. */
export class DeploymentTask extends PoweredFunction {
  readonly run: CustomResource

  constructor(
    scope: Construct,
    task: Task,
    deployment: Deployment,
    properties: Readonly<Record<string, string>>,
  ) {
    super(scope, task, deployment)
    const { serviceToken } = new TaskProvider(this, 'Provider', {
      lambda: this.lambda,
      name: `mooring-${deployment.stage}-${task.id}-provider`,
      logRetention: deployment.logRetention,
    })
    this.run = new CustomResource(this, 'Run', {
      serviceToken,
      resourceType: 'Custom::MooringTask',
      // Fixed: a change here runs the task again, at the next deployment.
      properties: { Version: '1', ...properties },
    })
  }
}

/** Connects CloudFormation and a task. */
interface TaskProviderProps {
  readonly lambda: IFunction
  readonly name: string
  readonly logRetention: RetentionDays
}

/** The CDK's function that calls a task for CloudFormation and reports what came of it. */
class TaskProvider extends Construct {
  readonly serviceToken: string

  constructor(scope: Construct, id: string, { lambda, name, logRetention }: TaskProviderProps) {
    super(scope, id)
    const logGroup = new LogGroup(this, 'Logs', {
      logGroupName: `/aws/lambda/${name}`,
      retention: logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const provider = new Provider(this, 'Framework', {
      onEventHandler: lambda,
      providerFunctionName: name,
      logGroup,
      // The CDK would grant the invocation of every version too, by a wildcard.
      frameworkOnEventRole: functionRole(this, logGroup, [calls(lambda)]).withoutPolicyUpdates(),
    })
    complete(provider)
    this.serviceToken = provider.serviceToken
  }
}

function calls(lambda: IFunction): PolicyStatement {
  return new PolicyStatement({
    actions: ['lambda:GetFunction', 'lambda:InvokeFunction'],
    resources: [lambda.functionArn],
  })
}

/** Sets what the CDK's construct leaves out. */
function complete(provider: Provider): void {
  const framework = provider.node.findChild('framework-onEvent').node.defaultChild as CfnFunction
  framework.memorySize = 128
  framework.tracingConfig = { mode: 'Active' }
  acknowledge(framework, {
    'Serverless-LambdaDLQ':
      'CloudFormation waits for its answer and fails the deployment without one: a kept event would be run late, for a stack rolled back.',
  })
}

/** The powers that write and read what a task of the deployment moves. */
interface Move {
  readonly writing: readonly Power[]
  readonly reading: readonly Power[]
}

/** OAuth clients' secrets, from under their old prefix. */
export const clientSecretsMove: Move = {
  writing: ['writeNewClientSecrets', 'writeClientSecrets'],
  reading: ['readClientSecrets'],
}

/** Connections into lists, from where older versions wrote them. */
export const listsMove: Move = {
  writing: ['createConnections', 'updateConnections', 'deleteConnections', 'storeGrants'],
  reading: ['listConnections'],
}

/** A function with powers, and the resources through which an update changes it. */
export interface Step {
  readonly powers: readonly Power[]
  readonly effects: readonly IConstruct[]
}

/**
 * Orders the update of a deployment whose data are at their old place: first what leads requests to
 * functions that write such data, then the move, then what leads to functions that read them. So
 * nothing is written to the old place after the move, and nothing is read from the new place before
 * it.
 */
export function orderMove(
  steps: readonly Step[],
  move: PoweredFunction | undefined,
  { writing, reading }: Move,
): void {
  if (!(move instanceof DeploymentTask)) throw new Error('The move is no task of the deployment')
  for (const { powers, effects } of steps) {
    if (powers.some((power) => writing.includes(power))) move.run.node.addDependency(...effects)
    if (!powers.some((power) => reading.includes(power))) continue
    for (const effect of effects) effect.node.addDependency(move.run)
  }
}
