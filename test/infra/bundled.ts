import { join } from 'node:path'
import { bundle } from '../../infra/bundle.ts'
import { fingerprintOf } from '../../infra/fingerprint.ts'
import { type CacheSources, cached } from '../support/cached.ts'

const root = join(import.meta.dirname, '../..')

/** What decides the bytes of a bundle. */
export const bundleSources: CacheSources = {
  directories: ['functions', 'shared', 'infra'],
  files: ['package.json', 'package-lock.json', 'tsconfig.json'],
}

/** The files in dist/ that a bundling writes. */
const outputs = () => fingerprintOf(root, ['dist/functions', 'dist/maps'], ['dist/metafile.json'])

/**
 * Bundles the functions into dist/, except where dist/ has these bytes: bundled from these sources,
 * and unchanged since.
 */
export async function bundledFunctions(): Promise<void> {
  const bundled = await cached('bundle', bundleSources, async () => {
    await bundle()
    return outputs()
  })
  if (bundled !== (await outputs())) await bundle()
}
