import { access, mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { fingerprintOf } from '../../../infra/fingerprint.ts'
import { takeLock } from '../process/run-lock.ts'
import { step } from '../progress.ts'
import { synthesize } from './synthesize.ts'

/** The source of a function's thread. */
export const workerSource = 'local/aws/lambda/worker.ts'

const directories = ['functions', 'shared', 'infra', 'console']
const files = [
  ...['cdk.json', 'package.json', 'package-lock.json', 'tsconfig.json'],
  // All that the code of a function's thread is made from.
  ...[workerSource, 'local/aws/lambda/worker-load.ts'],
]

/** A hash of everything that the bundles, the console and the template are made from. */
export function fingerprint(root: string): Promise<string> {
  return fingerprintOf(root, directories, files)
}

/**
 * Compiles the code of a function's thread. A thread on Node 20 cannot load TypeScript, and a
 * loader in each one would slow every function's first call.
 */
export async function compileWorker(root: string, outFile: string): Promise<void> {
  await build({
    entryPoints: [join(root, workerSource)],
    outfile: outFile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  })
}

/** Builds that are kept: another run may still start functions from the last ones. */
const kept = 3
const buildPatienceMs = 5 * 60_000

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
 * @throws StartRefused with the compiler's messages if it does not build.
 */
export async function builtApp(root: string): Promise<BuiltApp> {
  const builds = join(root, 'dist/local')
  let build = join(builds, await fingerprint(root))
  if (!(await exists(build))) build = await buildOnce(root, builds)
  // What was used last is dropped last.
  await utimes(build, new Date(), new Date()).catch(() => undefined)
  return { assembly: join(build, 'cdk.out'), worker: join(build, 'worker.mjs') }
}

async function buildOnce(root: string, builds: string): Promise<string> {
  await mkdir(builds, { recursive: true })
  // Two at a time would bundle into the same place, and take twice as long each.
  const release = await takeLock(join(builds, 'lock'), buildPatienceMs)
  try {
    for (;;) {
      const sources = await fingerprint(root)
      const build = join(builds, sources)
      if (await exists(build)) return build
      await step('Building the functions, the console and the template', () =>
        fill(root, `${build}.draft`),
      )
      // Sources that changed during the build can be in it in part.
      if ((await fingerprint(root)) === sources) await rename(`${build}.draft`, build)
      await dropOld(builds)
    }
  } finally {
    await release()
  }
}

async function fill(root: string, draft: string): Promise<void> {
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft)
  // The project's package says that .js files are ES modules; in Lambda no package says so.
  await writeFile(join(draft, 'package.json'), '{"type":"commonjs"}\n')
  // Loaded here, for a start that builds nothing does without the compiler.
  const { compileWorker } = await import('./build-app.ts')
  await compileWorker(root, join(draft, 'worker.mjs'))
  await synthesize(root, join(draft, 'cdk.out'))
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
