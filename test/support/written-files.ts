import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One file of a directory, at the moment that it was read. */
export interface WrittenFile {
  readonly name: string
  readonly content: Buffer
}

/**
 * Every file below a directory that a live run writes to. What was being written when it was listed
 * has its last name by now, and is read there; what is gone under both names holds nothing.
 */
export async function writtenFiles(directory: string): Promise<WrittenFile[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter((each) => each.isFile())
  const read = await Promise.all(
    files.map(async ({ name, parentPath }) => {
      const path = join(parentPath, name)
      const content =
        (await ifThere(path)) ?? (await ifThere(path.replace(/\.[0-9a-f]+\.unfinished$/, '')))
      return content && { name, content }
    }),
  )
  return read.filter((each) => each !== undefined)
}

async function ifThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
