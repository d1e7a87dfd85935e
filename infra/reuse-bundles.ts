import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundle } from './bundle.ts'
import { fingerprintOf } from './fingerprint.ts'

/** What decides the bytes of the bundles without added types, by paths from the root. */
export const bundleSources = {
  directories: ['functions', 'shared', 'infra'],
  files: ['package.json', 'package-lock.json', 'tsconfig.json'],
} as const

/** Hashes of what was bundled last: of its sources, and of the files that were written. */
interface BundleRecord {
  readonly sources: string
  readonly outputs: string
}

/**
 * Bundles the functions as `bundle` does, except where dist/ has what these sources gave before,
 * unchanged. For local runs and tests: a deployment bundles anew, since these sources leave out
 * packages that were changed by hand.
 *
 * @param root the directory of the sources and of dist/.
 * @param build writes the bundles.
 * @returns where dist/ is, as `bundle` does.
 */
export async function reuseBundles(
  root = join(import.meta.dirname, '..'),
  build: () => Promise<unknown> = bundle,
): Promise<string> {
  const dist = join(root, 'dist')
  const sources = await hashOfSources(root)
  const last = await lastRecord(root)
  if (last?.sources === sources && last.outputs === (await hashOfOutputs(root))) return dist
  await build()
  const outputs = await hashOfOutputs(root)
  // Sources that changed during the build can be in it in part.
  if ((await hashOfSources(root)) === sources) await keepRecord(root, { sources, outputs })
  return dist
}

const hashOfSources = (root: string) =>
  fingerprintOf(root, bundleSources.directories, bundleSources.files)

const hashOfOutputs = (root: string) =>
  fingerprintOf(root, ['dist/functions', 'dist/maps'], ['dist/metafile.json'])

const recordIn = (root: string) => join(root, 'dist/bundled.json')

async function lastRecord(root: string): Promise<BundleRecord | undefined> {
  const text = await readFile(recordIn(root), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : JSON.parse(text)
}

/** Written aside and renamed: a concurrent build reads the old record or the new one. */
async function keepRecord(root: string, bundled: BundleRecord): Promise<void> {
  const aside = `${recordIn(root)}.${process.pid}`
  await mkdir(join(root, 'dist'), { recursive: true })
  await writeFile(aside, JSON.stringify(bundled))
  await rename(aside, recordIn(root))
}
