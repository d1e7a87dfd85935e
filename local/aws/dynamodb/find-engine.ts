import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { StartRefused } from '../../run/progress.ts'

/** Where DynamoDB comes from: a program to run, or a given endpoint. */
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
  throw new StartRefused(waysToAnEngine(process.platform, process.arch))
}

const published = '-d -p 127.0.0.1:8000:8000'

/** What to run where no engine is installed, in three lines; each can be copied as it is. */
export function waysToAnEngine(platform: string, arch: string): string {
  const install =
    platform === bundledPlatform && arch === bundledArch
      ? '"npm ci" with optional packages'
      : '"brew install nubo-db/tap/dynoxide" or "cargo install dynoxide-rs"'
  return [
    `There is no DynamoDB engine for ${platform}-${arch} here. Install dynoxide by ${install}: npm start finds it.`,
    `Or run it in a container: docker run ${published} -v mooring:/data ghcr.io/nubo-db/dynoxide serve --host 0.0.0.0 --port 8000 --db-path /data/dynamodb.sqlite (or DynamoDB Local: docker run ${published} amazon/dynamodb-local -jar DynamoDBLocal.jar -sharedDb),`,
    'and then start with it: MOORING_DYNAMODB_ENDPOINT=http://127.0.0.1:8000 npm start',
  ].join('\n')
}

// Of `optionalDependencies`.
const bundledPlatform = 'linux'
const bundledArch = 'x64'

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
