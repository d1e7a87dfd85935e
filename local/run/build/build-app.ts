import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  access,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fingerprintOf } from '../../../infra/fingerprint.ts'
import { membersOf } from '../../cloudformation/json.ts'
import { takeLock } from '../processes.ts'
import { StartRefused, step } from '../progress.ts'
import type { LocalSettings } from '../settings.ts'
import { workerSource } from './worker-source.ts'

const directories = ['functions', 'shared', 'infra', 'console']
const files = [
  ...['cdk.json', 'package.json', 'package-lock.json', 'tsconfig.json'],
  // All that the code of a function's thread is made from.
  ...[workerSource, 'local/aws/lambda/worker-protocol.ts'],
]

/**
 * A hash of everything that the bundles, the console and the template are made from.
 *
 * @param choices a module with connection types, with all that it imports, and the options of the template.
 * @throws Error where that cannot be read or does not compile.
 */
export async function fingerprint(
  root: string,
  { types, ...options }: BuildChoices = {},
): Promise<string> {
  const sourcesHash = await fingerprintOf(root, directories, files)
  const chosen = Object.entries(options).filter(([, value]) => value !== undefined)
  const sources =
    chosen.length === 0 ? sourcesHash : hashOf(`${sourcesHash}\0${JSON.stringify(chosen)}`)
  if (types === undefined) return sources
  // Loaded here, for a start without added types that builds nothing does without the compiler.
  const { bundledTypes } = await import('../../../infra/added-types.ts')
  const code = await bundledTypes(types)
  return hashOf(`${sources}\0${types}\0${code}`)
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** What differs by the user's settings in a build. */
type BuildChoices = Pick<LocalSettings, 'types' | 'secretStore' | 'readAudit' | 'maxRefreshWorkers'>

/** Builds that are kept: another run may still start functions from the last ones. */
const kept = 3
const buildTimeoutMs = 5 * 60_000

/** What a build leaves behind. */
export interface BuiltApp {
  /** The cloud assembly, its bundles in it. */
  readonly assembly: string
  /** The code of a function's thread. */
  readonly worker: string
}

/**
 * The synthesized app, built anew only if its sources changed.
 *
 * @param choices a module with connection types that are added to the catalogue, and options of the
 * template.
 * @throws StartRefused with the compiler's messages if it does not build; Error where the types
 * cannot be added.
 */
export async function builtApp(
  root: string,
  { types, secretStore, readAudit, maxRefreshWorkers }: BuildChoices = {},
): Promise<BuiltApp> {
  const choices = { types, secretStore, readAudit, maxRefreshWorkers }
  const builds = join(root, 'dist/local')
  let build = join(builds, await fingerprint(root, choices))
  if (!(await exists(build))) build = await buildOnce(root, choices, builds)
  // What was used last is dropped last.
  await utimes(build, new Date(), new Date()).catch(() => undefined)
  return { assembly: join(build, 'cdk.out'), worker: join(build, 'worker.mjs') }
}

async function buildOnce(root: string, choices: BuildChoices, builds: string): Promise<string> {
  await mkdir(builds, { recursive: true })
  // Two at a time would bundle into the same place, and take twice as long each.
  const release = await takeLock(join(builds, 'lock'), buildTimeoutMs)
  try {
    for (;;) {
      const sources = await fingerprint(root, choices)
      const build = join(builds, sources)
      if (await exists(build)) return build
      await step('Building the functions, the console and the template', () =>
        fill(root, choices, `${build}.draft`),
      )
      // Sources that changed during the build can be in it in part.
      if ((await fingerprint(root, choices)) === sources) await rename(`${build}.draft`, build)
      await dropOld(builds)
    }
  } finally {
    await release()
  }
}

async function fill(root: string, choices: BuildChoices, draft: string): Promise<void> {
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft)
  // The project's package says that .js files are ES modules; in Lambda no package says so.
  await writeFile(join(draft, 'package.json'), '{"type":"commonjs"}\n')
  // Loaded here, for a start that builds nothing does without the compiler.
  const { compileWorker } = await import('./compile-worker.ts')
  await compileWorker(root, join(draft, 'worker.mjs'))
  await synthesize(root, join(draft, 'cdk.out'), choices)
}

async function dropOld(builds: string): Promise<void> {
  const entries = await readdir(builds, { withFileTypes: true })
  const directories = entries.filter((entry) => entry.isDirectory())
  const dated = await Promise.all(
    directories.map(async ({ name }) => ({ name, at: (await stat(join(builds, name))).mtimeMs })),
  )
  const old = dated.sort((a, b) => b.at - a.at).slice(kept)
  await Promise.all(old.map(({ name }) => rm(join(builds, name), { recursive: true })))
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const run = promisify(execFile)
const stage = 'local'

/**
 * Bundles the functions and synthesizes the template, as a deployment would, into a place of its
 * own: the user's `cdk.out` may hold what is about to be deployed.
 *
 * @throws StartRefused with what the compiler said.
 */
export async function synthesize(
  root: string,
  outDir: string,
  choices: BuildChoices = {},
): Promise<void> {
  const context = await contextOf(root, choices)
  const environment = {
    ...process.env,
    CDK_OUTDIR: outDir,
    MOORING_REUSE_BUNDLES: '1',
    // The CLI hands the context of cdk.json over like this; without it this is another template.
    CDK_CONTEXT_JSON: JSON.stringify(context),
    // Half the time of a build: the deployed template passes the same validation in the tests.
    CDK_VALIDATION: 'false',
  }
  const options = { cwd: root, env: environment, maxBuffer: 64 * 1024 * 1024 }
  const running = run(process.execPath, ['--import', 'tsx', 'infra/app.ts'], options)
  const end = () => running.child.kill()
  process.once('exit', end)
  try {
    await running
  } catch (error) {
    throw new StartRefused(`The app does not build.\n${saidBy(error)}`, { cause: error })
  } finally {
    process.off('exit', end)
  }
}

/** The context of cdk.json, with what the user chose. */
async function contextOf(root: string, choices: BuildChoices) {
  const text = await readFile(join(root, 'cdk.json'), 'utf8').catch(() => '{}')
  // JSON leaves out those that are not chosen.
  return { ...membersOf(membersOf(JSON.parse(text)).context), stage, ...choices }
}

// Node prints where an error was thrown in a library, and through which frames: none of that is the
// reader's, and one line of the CDK's own source holds ten thousand characters.
const thrownAt = /\n(?:file:\/\/)?\/\S+:\d+\n/

function saidBy(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string }
  const [said = '', ...thrown] = (stderr || message).split(thrownAt)
  const text = said.includes('[ERROR]') ? said : [said, ...thrown].join('\n')
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
  return lines.map((line) => (line.length > 400 ? `${line.slice(0, 400)} …` : line)).join('\n')
}
