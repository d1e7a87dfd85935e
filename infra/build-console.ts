import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BuildOptions, Rolldown } from 'vite'
import { fingerprintOf } from './fingerprint.ts'

const root = join(import.meta.dirname, '..')
const builds = join(root, 'dist/console')
/** The number of builds that are kept: another run can be using the previous ones. */
const kept = 3

/** Builds the console, unless a build of the same sources is there; returns where it lies. */
export async function buildConsole(): Promise<string> {
  const sources = await fingerprintOf(root, ['console'], ['package-lock.json'])
  const build = join(builds, sources)
  if (!existsSync(build)) await fill(build)
  await utimes(build, new Date(), new Date())
  await dropOld()
  return build
}

/** Built in another folder and renamed: a concurrent build sees a complete build or none. */
async function fill(build: string): Promise<void> {
  const draft = `${build}.${process.pid}.draft`
  await mkdir(builds, { recursive: true })
  await runVite({ outDir: draft, emptyOutDir: true })
  await rename(draft, build).catch(async (error) => {
    await rm(draft, { recursive: true, force: true })
    if (!existsSync(build)) throw error
  })
}

async function runVite(build: BuildOptions) {
  // Loaded here, for a synthesis that builds nothing does without it.
  const vite = await import('vite')
  const { NODE_ENV: before } = process.env
  // Also where a test runner builds: otherwise React would be the one of developers, twice as large.
  process.env.NODE_ENV = 'production'
  try {
    return await vite.build({
      configFile: join(root, 'console/vite.config.ts'),
      logLevel: 'warn',
      build,
    })
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}

/** The console's scripts, from a temporary build: the published one does not list its packages. */
export async function consoleChunks(): Promise<readonly Rolldown.OutputChunk[]> {
  const { output } = (await runVite({ write: false })) as Rolldown.RolldownOutput
  return output.filter((one) => one.type === 'chunk')
}

/** Where the packages lie of which the console's files hold code or styles: `node_modules/react`. */
export async function consolePackages(): Promise<ReadonlySet<string>> {
  const modules = (await consoleChunks()).flatMap(({ moduleIds }) => moduleIds)
  // From the first `node_modules` on, down to the innermost of packages within packages.
  const place = /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+/
  return new Set(modules.flatMap((id) => place.exec(id)?.[0] ?? []))
}

async function dropOld(): Promise<void> {
  const names = (await readdir(builds)).filter((name) => !name.endsWith('.draft'))
  const dated = await Promise.all(
    names.map(async (name) => ({
      name,
      at: (await stat(join(builds, name)).catch(() => undefined))?.mtimeMs ?? 0,
    })),
  )
  const old = dated.sort((a, b) => b.at - a.at).slice(kept)
  await Promise.all(old.map(({ name }) => rm(join(builds, name), { recursive: true, force: true })))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildConsole()
