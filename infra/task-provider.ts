import { RemovalPolicy } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { CfnFunction, IFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Provider } from 'aws-cdk-lib/custom-resources'
import { Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import { functionRole } from './function-role.ts'

/** Connects CloudFormation and a task. */
export interface TaskProviderProps {
  readonly lambda: IFunction
  readonly name: string
  readonly logRetention: RetentionDays
}

/** The CDK's function that calls a task for CloudFormation and reports what came of it. */
export class TaskProvider extends Construct {
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
