import { Code } from 'aws-cdk-lib/aws-lambda'
import manifest from '../package.json' with { type: 'json' }
import { buildConsole } from './build-console.ts'
import { bundle, bundleOf } from './bundle.ts'

/** Beside the options: what the program knows and nobody chooses. */
export interface Build {
  readonly version: string
  /** The code of a function, by its id. */
  readonly codeOf: (id: string) => Code
  /** Where the built console lies. */
  readonly consoleDirectory: string
}

/** Builds what is deployed: every function, and the console. */
export async function build(): Promise<Build> {
  const [consoleDirectory] = await Promise.all([buildConsole(), bundle()])
  return {
    version: manifest.version,
    codeOf: (id) => Code.fromAsset(bundleOf(id)),
    consoleDirectory,
  }
}
