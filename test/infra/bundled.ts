import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { reuseBundles } from '../../infra/reuse-bundles.ts'
import { takeLock } from '../../local/run/processes.ts'

const dist = join(import.meta.dirname, '../../dist')

/** A bundling takes 20 s of a free machine; another worker may be at it. */
export const bundlingMs = 5 * 60_000

/** Bundles the functions into dist/, unless they are there: one worker does, the others wait. */
export async function bundledFunctions(): Promise<void> {
  await mkdir(dist, { recursive: true })
  const release = await takeLock(join(dist, 'test-bundles.lock'), bundlingMs)
  try {
    await reuseBundles()
  } finally {
    await release()
  }
}
