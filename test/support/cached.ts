import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fingerprintOf } from '../../infra/fingerprint.ts'
import { takeLock } from '../../local/run/processes.ts'

const root = join(import.meta.dirname, '../..')
const cache = join(root, 'dist/test-cache')
const makeTimeoutMs = 5 * 60_000

/** Directories and files, by their paths from the root, whose content decides a result. */
export interface CacheSources {
  readonly directories: readonly string[]
  readonly files: readonly string[]
}

/**
 * Returns a directory that takes long to fill, and is filled once for all test files and runs: it is
 * kept under `dist/test-cache` until one of its sources changes. Tests do not write to it.
 *
 * @param name names the directory, without a slash.
 */
export async function cachedDirectory(
  name: string,
  { directories, files }: CacheSources,
  fill: (directory: string) => Promise<void>,
): Promise<string> {
  const fingerprint = await fingerprintOf(root, directories, files)
  const place = join(cache, name)
  const directory = join(place, fingerprint)
  if (await exists(directory)) return directory
  await mkdir(place, { recursive: true })
  // Another worker may need the same first: one fills it, the other waits.
  const release = await takeLock(join(cache, `${name}.lock`), makeTimeoutMs)
  try {
    if (await exists(directory)) return directory
    for (const old of await readdir(place)) await rm(join(place, old), { recursive: true })
    await mkdir(`${directory}.draft`)
    await fill(`${directory}.draft`)
    await rename(`${directory}.draft`, directory)
    return directory
  } finally {
    await release()
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/** As `cachedDirectory`, for a result that is kept as JSON. */
export async function cached<Result>(
  name: string,
  sources: CacheSources,
  make: () => Promise<Result>,
): Promise<Result> {
  const directory = await cachedDirectory(name, sources, async (draft) =>
    writeFile(join(draft, 'result.json'), JSON.stringify(await make())),
  )
  return JSON.parse(await readFile(join(directory, 'result.json'), 'utf8'))
}
