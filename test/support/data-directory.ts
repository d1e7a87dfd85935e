import { accessSync, constants, statfsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const memory = '/dev/shm'
// More than all data directories of a run take. Docker's own has 64 MB.
const minFreeBytes = 1024 ** 3

/**
 * A new directory for data of the local services. Each of their writes waits for the disk twice, which
 * on a slow one takes longer than the tests: where Linux has a file system in memory, it is there.
 * With `TMPDIR` it is where that says, such as on the disk.
 */
export function dataDirectory(name: string): Promise<string> {
  return mkdtemp(join(parent(), `${name}-`))
}

function parent(): string {
  if (process.env.TMPDIR !== undefined) return tmpdir()
  try {
    accessSync(memory, constants.W_OK)
    const { bavail, bsize } = statfsSync(memory)
    return bavail * bsize >= minFreeBytes ? memory : tmpdir()
  } catch {
    return tmpdir()
  }
}
