import { RemovalPolicy } from 'aws-cdk-lib'
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { functionNameOf } from './function-name.ts'

/** What the log of a function is computed from. */
export interface FunctionLogProps {
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
