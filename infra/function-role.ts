import { RemovalPolicy } from 'aws-cdk-lib'
import {
  Effect,
  PolicyDocument,
  PolicyStatement,
  Role,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam'
import { type ILogGroup, LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import { functionNameOf } from './names.ts'

/** What the log of a function is computed from. */
interface FunctionLogProps {
  readonly stage: string
  readonly id: string
  readonly logRetention: RetentionDays
}

/**
 * The log group of a function. Its name has no stack in it and it is in the API's stack: logs,
 * subscription filters and saved queries stay when the function moves to another stack.
 */
export function functionLog(scope: Construct, { stage, id, logRetention }: FunctionLogProps) {
  return new LogGroup(scope, 'Logs', {
    logGroupName: `/aws/lambda/${functionNameOf(stage, id)}`,
    retention: logRetention,
    removalPolicy: RemovalPolicy.DESTROY,
  })
}

const noResource =
  'X-Ray knows no resources, nor do the listings of streams and of secrets: these actions cannot be narrowed.'

/** The role of one function: its own log group, traces, and its grants; no managed policy. */
export function functionRole(
  scope: Construct,
  logGroup: ILogGroup,
  statements: readonly PolicyStatement[],
  path?: string,
): Role {
  const role = new Role(scope, 'Role', {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    ...(path === undefined ? {} : { path }),
    inlinePolicies: {
      Own: new PolicyDocument({ statements: [logs(logGroup), traces(), ...statements] }),
    },
  })
  acknowledge(role, {
    'AwsSolutions-IAM5[Resource::*]': noResource,
    'Serverless-LambdaStarPermissions': noResource,
  })
  return role
}

function logs(logGroup: ILogGroup): PolicyStatement {
  return new PolicyStatement({
    effect: Effect.ALLOW,
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    resources: [logGroup.logGroupArn],
  })
}

function traces(): PolicyStatement {
  return new PolicyStatement({
    actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
    resources: ['*'],
  })
}
