import { ArnFormat, Names, Stack } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { CfnAlias, type IFunction, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { lookupCredentials } from '../shared/api/lookup.ts'
import { lookupAlias } from '../shared/model/lookup-grant.ts'
import { functionNameOf } from './function-name.ts'

/** What a function is granted. */
export interface LookupAccess {
  /** The one project whose connections it may look up; absent: every project's. */
  readonly projectId?: string
  /** What the audit trail calls it: letters, digits, "-"; by default its place in the app. */
  readonly name?: string
}

/** The environment variable in which the client finds whom to ask. */
const lookupSetting = 'MOORING_LOOKUP'

/**
 * Gives a Lambda function the right to look credentials up, and the setting by which the client
 * finds where, for the deployment of a stage in its own account and region.
 *
 * The alias that makes the grant stands beside the function: it comes and goes with it.
 *
 * @returns the alias, for a rule of EventBridge to start.
 */
export function grantLookup(
  stage: string,
  consumer: LambdaFunction,
  access: LookupAccess = {},
): IFunction {
  const {
    projectId,
    name = Names.uniqueResourceName(consumer, { maxLength: 60, separator: '-' }),
  } = access
  const functionName = functionNameOf(stage, lookupCredentials.id)
  const alias = lookupAlias({ name, projectId })
  const created = new CfnAlias(consumer, 'MooringLookup', {
    functionName,
    functionVersion: '$LATEST',
    name: alias,
    description: `Look-ups of ${projectId ?? 'every project'} by ${name}`,
  })
  const arn = Stack.of(consumer).formatArn({
    service: 'lambda',
    resource: 'function',
    resourceName: `${functionName}:${alias}`,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  })
  consumer.addEnvironment(lookupSetting, arn)
  consumer.addToRolePolicy(
    new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [arn] }),
  )
  const granted = { functionArn: arn, sameEnvironment: true }
  const handle = LambdaFunction.fromFunctionAttributes(consumer, 'MooringLookupAlias', granted)
  // What names the alias, a rule's permission above all, comes after it.
  handle.node.addDependency(created)
  return handle
}
