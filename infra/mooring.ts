import { type Environment, Stack } from 'aws-cdk-lib'
import type { EventPattern } from 'aws-cdk-lib/aws-events'
import type { IFunction, Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { eventSource, type PublishedType } from '../shared/api/published-event.ts'
import { ApiStack } from './api-stack.ts'
import type { Build } from './build.ts'
import { DataStack } from './data-stack.ts'
import { grantLookup, type LookupAccess } from './lookup-access.ts'
import { type Options, type OptionsInput, optionsFrom } from './options.ts'

/** Adds the stacks of one deployment of Mooring. */
export function addMooring(scope: Construct, options: Options, build: Build, env?: Environment) {
  const { stage, macKeys, clientKeys, logRetentionDays, ...choices } = options
  const place = env ? { env } : {}
  const names = { data: `mooring-${stage}-data`, api: `mooring-${stage}` }
  const data = new DataStack(scope, names.data, {
    stage,
    macKeys,
    clientKeys: clientKeys.split(',').map(Number),
    readAudit: choices.readAudit,
    auditDays: choices.auditDays,
    logRetention: logRetentionDays,
    stackName: names.data,
    ...place,
  })
  const api = new ApiStack(scope, names.api, {
    ...choices,
    signInSecretArn: choices.identityProvider?.signInSecretArn,
    ...build,
    ...place,
    stage,
    stackName: names.api,
    data: data,
    logRetention: logRetentionDays,
  })
  return { data, api }
}

/** The options of a Mooring in another app, as the context has them in ours, and its environment. */
export interface MooringProps extends OptionsInput {
  readonly env?: Environment
  /** The result of `await build()`. */
  readonly build: Build
}

/**
 * A Mooring in another CDK app, as two stacks of its own; the functions of each API surface are nested
 * in the second.
 *
 * @throws Error that names an invalid option.
 * @example
 * ```ts
 * import { App, Stack } from 'aws-cdk-lib'
 * import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda'
 * import { build, Mooring } from 'mooring/infra'
 *
 * const app = new App()
 * const mooring = new Mooring(app, 'Credentials', { build: await build(), stage: 'prod' })
 * const worker = new Function(new Stack(app, 'Worker'), 'Function', {
 *   runtime: Runtime.NODEJS_24_X,
 *   handler: 'index.handler',
 *   code: Code.fromAsset('worker'),
 * })
 * mooring.grantLookup(worker, { projectId: '0ff28f52-5d5e-4a6a-9d53-26b2c7a01c11' })
 * ```
 */
export class Mooring extends Construct {
  readonly stage: string
  readonly data: DataStack
  readonly api: ApiStack

  constructor(scope: Construct, id: string, { env, build, ...given }: MooringProps) {
    super(scope, id)
    const options = optionsFrom((name) => given[name as keyof OptionsInput])
    const { data, api } = addMooring(this, options, build, env)
    this.stage = options.stage
    this.data = data
    this.api = api
  }

  /** The event pattern of this Mooring's events, for a rule: of these types, or all. */
  events(...types: readonly PublishedType[]): EventPattern {
    return {
      source: [eventSource],
      ...(types.length > 0 ? { detailType: [...types] } : {}),
      detail: { stage: [this.stage] },
    }
  }

  /**
   * Grants a Lambda function the right to look up credentials, and sets what the client reads.
   *
   * @returns the alias of the grant, as a target for a rule of EventBridge.
   */
  grantLookup(consumer: Lambda, access: LookupAccess = {}): IFunction {
    const granted = grantLookup(this.stage, consumer, access)
    Stack.of(consumer).addStackDependency(this.api, 'It looks credentials up.')
    return granted
  }
}
