import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { StartRefused } from '../start-refused.ts'

/** Where DynamoDB comes from: a program to run, or an endpoint that somebody else serves. */
export type Engine =
  | { readonly kind: 'bundled' | 'path'; readonly program: string }
  | { readonly kind: 'endpoint'; readonly url: string }

/** What the search depends on. */
export interface Surroundings {
  readonly endpoint: string | undefined
  readonly path: string | undefined
  /** The directory of an installed package; throws where there is none. */
  readonly packageDir?: (name: string) => string
}

const program = process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide'

/** Finds the engine; an endpoint that was set goes before all. @throws StartRefused for none. */
export function findEngine({ endpoint, path, packageDir = installed }: Surroundings): Engine {
  if (endpoint !== undefined) return { kind: 'endpoint', url: endpoint }
  const bundled = bundledProgram(packageDir)
  if (bundled !== undefined) return { kind: 'bundled', program: bundled }
  const onPath = (path ?? '').split(delimiter).filter(Boolean)
  const found = onPath.map((directory) => join(directory, program)).find(runs)
  if (found !== undefined) return { kind: 'path', program: found }
  throw new StartRefused(
    'There is no DynamoDB to run on: reinstall with the optional package ' +
      `@dynoxide/${process.platform}-${process.arch}, or put "dynoxide" on the PATH, or set ` +
      'MOORING_DYNAMODB_ENDPOINT to a DynamoDB Local.',
  )
}

function bundledProgram(packageDir: (name: string) => string): string | undefined {
  try {
    const file = join(packageDir(`@dynoxide/${process.platform}-${process.arch}`), program)
    return runs(file) ? file : undefined
  } catch {
    return undefined
  }
}

function installed(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
