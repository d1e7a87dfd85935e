import { ArnFormat, Names, Stack } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { CfnAlias, type IFunction, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { lookupCredentials } from '../shared/api/lookup.ts'
import { lookupAlias } from '../shared/model/lookup-permission.ts'
import { functionNameOf } from './names.ts'

/** Options of a grant. */
export interface LookupAccess {
  /** The one project whose connections it can look up; absent: every project's. */
  readonly projectId?: string
  /** Its name in the audit log: letters, digits, "-"; by default its path in the app. */
  readonly name?: string
}

/** The environment variable that the client reads. */
const lookupSetting = 'MOORING_LOOKUP'

/**
 * Grants a Lambda function the right to look up credentials from the deployment of a stage in its
 * own account and region, and sets the environment variable that the client reads.
 *
 * The alias that is the grant belongs to the function's stack: it is created and deleted with it.
 *
 * @returns the alias, as a target for a rule of EventBridge.
 * @example
 * ```ts
 * import { Stack } from 'aws-cdk-lib'
 * import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda'
 * import { grantLookup } from 'mooring/infra'
 *
 * export class Worker extends Stack {
 *   readonly fn = new Function(this, 'Function', {
 *     runtime: Runtime.NODEJS_24_X,
 *     handler: 'index.handler',
 *     code: Code.fromInline('exports.handler = async () => {}'),
 *   })
 *   readonly lookup = grantLookup('prod', this.fn, { name: 'worker' })
 * }
 * ```
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
    description: `Lookups of ${projectId ?? 'every project'} by ${name}`,
  })
  const arn = functionArn(consumer, `${functionName}:${alias}`)
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

function functionArn(consumer: LambdaFunction, resourceName: string): string {
  const arnFormat = ArnFormat.COLON_RESOURCE_NAME
  const named = { service: 'lambda', resource: 'function', resourceName, arnFormat }
  return Stack.of(consumer).formatArn(named)
}
