import { type Environment, Stack } from 'aws-cdk-lib'
import type { EventPattern } from 'aws-cdk-lib/aws-events'
import type { IFunction, Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { eventSource, type PublishedType } from '../shared/api/published-event.ts'
import { ApiStack } from './api-stack.ts'
import type { Build } from './build.ts'
import { DataStack } from './data-stack.ts'
import { grantLookup, type LookupAccess } from './lookup-access.ts'
import { type Options, type OptionsGiven, optionsFrom } from './options.ts'

/** One deployment of Mooring: what is kept, and what serves it. */
export function addMooring(scope: Construct, options: Options, build: Build, env?: Environment) {
  const { stage, macKeys, logRetentionDays, ...choices } = options
  const place = env ? { env } : {}
  const names = { data: `mooring-${stage}-data`, api: `mooring-${stage}` }
  const data = new DataStack(scope, names.data, {
    stage,
    macKeys,
    stackName: names.data,
    ...place,
  })
  const api = new ApiStack(scope, names.api, {
    ...choices,
    ...build,
    ...place,
    stage,
    stackName: names.api,
    estate: data,
    logRetention: logRetentionDays,
  })
  return { data, api }
}

/** What somebody's app says of its Mooring: as the context does for ours, and where. */
export interface MooringProps extends OptionsGiven {
  readonly env?: Environment
  /** What `await build()` made. */
  readonly build: Build
}

/**
 * A Mooring in somebody's own CDK app, as two stacks of its own.
 *
 * @throws Error that names an option which is wrong.
 */
export class Mooring extends Construct {
  readonly stage: string
  readonly data: DataStack
  readonly api: ApiStack

  constructor(scope: Construct, id: string, { env, build, ...given }: MooringProps) {
    super(scope, id)
    const options = optionsFrom((name) => given[name as keyof OptionsGiven])
    const { data, api } = addMooring(this, options, build, env)
    this.stage = options.stage
    this.data = data
    this.api = api
  }

  /** The pattern by which a rule takes up this Mooring's events: of these types, or all. */
  events(...types: readonly PublishedType[]): EventPattern {
    return {
      source: [eventSource],
      ...(types.length > 0 ? { detailType: [...types] } : {}),
      detail: { stage: [this.stage] },
    }
  }

  /**
   * Gives a Lambda function the right to look credentials up, and the client the setting.
   *
   * @returns the alias of the grant, for a rule of EventBridge to start.
   */
  grantLookup(consumer: Lambda, access: LookupAccess = {}): IFunction {
    const granted = grantLookup(this.stage, consumer, access)
    Stack.of(consumer).addStackDependency(this.api, 'It looks credentials up.')
    return granted
  }
}
