import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import manifest from '../../package.json' with { type: 'json' }

const run = promisify(execFile)
const dist = join(import.meta.dirname, '../../dist')
const place = join(dist, `chromium-${manifest.devDependencies['@sparticuz/chromium']}`)
const unpack = "import('@sparticuz/chromium').then(({ default: c }) => c.executablePath())"

declare module 'vitest' {
  interface ProvidedContext {
    browser: Browser
  }
}

/** A browser to start. */
export interface Browser {
  readonly executable: string
  /** Libraries that it came with, where the machine has not its own; else empty. */
  readonly libraries: string
}

/** Unpacks, once for each version, the browser that the registry's package holds. */
export async function unpackedBrowser(): Promise<Browser> {
  if (!existsSync(place)) await fill()
  const executable = join(place, 'chromium')
  const linked = await run('ldd', [executable]).catch(() => ({ stdout: 'not found' }))
  const libraries = linked.stdout.includes('not found') ? join(place, 'al2023/lib') : ''
  return { executable, libraries }
}

/** Unpacked aside and renamed: a run that was killed leaves no half of a browser. */
async function fill(): Promise<void> {
  await mkdir(dist, { recursive: true })
  const draft = await mkdtemp(join(dist, 'chromium-draft-'))
  // In Lambda it brings its libraries along; elsewhere one has to say that it is there.
  const lambda = `AWS_Lambda_nodejs${process.versions.node.split('.')[0]}.x`
  const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: lambda }
  await run(process.execPath, ['--input-type=module', '-e', unpack], { env })
  await rename(draft, place).catch(async (error) => {
    await rm(draft, { recursive: true, force: true })
    if (!existsSync(place)) throw error
  })
}

/** Before the first test of the console, whichever that is. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('browser', await unpackedBrowser())
}
