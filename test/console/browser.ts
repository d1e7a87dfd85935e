import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import manifest from '../../package.json' with { type: 'json' }

const run = promisify(execFile)
const dist = join(import.meta.dirname, '../../dist')
const directory = join(dist, `chromium-${manifest.devDependencies['@sparticuz/chromium']}`)
const unpack = "import('@sparticuz/chromium').then(({ default: c }) => c.executablePath())"

/** A browser to start. */
interface Browser {
  readonly executable: string
  /** The libraries in its package, where the machine lacks them; else empty. */
  readonly libraries: string
}

/** Unpacks, once for each version, the browser that the registry's package holds. */
export async function unpackedBrowser(): Promise<Browser> {
  if (!existsSync(directory)) await fill()
  const executable = join(directory, 'chromium')
  const linked = await run('ldd', [executable]).catch(() => ({ stdout: 'not found' }))
  const libraries = linked.stdout.includes('not found') ? join(directory, 'al2023/lib') : ''
  return { executable, libraries }
}

/** Unpacks into a draft and renames it: a run that is killed leaves no partial browser. */
async function fill(): Promise<void> {
  await mkdir(dist, { recursive: true })
  const draft = await mkdtemp(join(dist, 'chromium-draft-'))
  // It unpacks its libraries only in Lambda, by this variable.
  const lambda = `AWS_Lambda_nodejs${process.versions.node.split('.')[0]}.x`
  const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: lambda }
  await run(process.execPath, ['--input-type=module', '-e', unpack], { env })
  await rename(draft, directory).catch(async (error) => {
    await rm(draft, { recursive: true, force: true })
    if (!existsSync(directory)) throw error
  })
}
