import type { Code } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { ApiStack } from './api-stack.ts'
import { DataStack } from './data-stack.ts'
import type { Options } from './options.ts'

/** Beside the options: what the program knows and nobody chooses. */
export interface Build {
  readonly version: string
  /** The code of a function, by its id. */
  readonly codeOf: (id: string) => Code
}

/** One deployment of Mooring: what is kept, and what serves it. */
export function addMooring(scope: Construct, options: Options, build: Build) {
  const { stage, logRetentionDays, ...choices } = options
  const data = new DataStack(scope, `mooring-${stage}-data`, { stage })
  const api = new ApiStack(scope, `mooring-${stage}`, {
    ...choices,
    ...build,
    stage,
    estate: data,
    logRetention: logRetentionDays,
  })
  return { data, api }
}
