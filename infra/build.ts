import { Code } from 'aws-cdk-lib/aws-lambda'
import manifest from '../package.json' with { type: 'json' }
import { type AddedTypes, readAddedTypes } from './added-types.ts'
import { buildConsole } from './build-console.ts'
import { bundle, bundleOf } from './bundle.ts'
import { reuseBundles } from './reuse-bundles.ts'

/** The input of a deployment in addition to its options. */
export interface Build {
  readonly version: string
  /** The code of a function, by its id. */
  readonly codeOf: (id: string) => Code
  /** Where the built console lies. */
  readonly consoleDirectory: string
}

/** What a build can add. */
export interface BuildOptions {
  /** The path of a module that exports connection types: see docs/guide/own-types.md. */
  readonly types?: string | undefined
}

/**
 * Builds what is deployed: every function, and the console.
 *
 * @throws Error that names what is wrong with the added types.
 * @example const mooring = new Mooring(app, 'Mooring', { build: await build({ types: './types.ts' }) })
 */
export async function build({ types }: BuildOptions = {}): Promise<Build> {
  const added = types ? await readAddedTypes(types) : undefined
  const [consoleDirectory, directory] = await Promise.all([buildConsole(), bundled(added)])
  return {
    version: manifest.version,
    codeOf: (id) => Code.fromAsset(bundleOf(id, directory)),
    consoleDirectory,
  }
}

/** Set by the local run: each set of options has a template of its own, and the same bundles. */
const reuses = process.env.MOORING_REUSE_BUNDLES !== undefined

async function bundled(types: AddedTypes | undefined): Promise<string> {
  return types === undefined && reuses ? reuseBundles() : bundle({ types })
}
