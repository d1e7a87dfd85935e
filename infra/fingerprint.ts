import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A hash of the files named, and of all below the directories named; what is not there counts as empty. */
export async function fingerprintOf(
  root: string,
  directories: readonly string[],
  files: readonly string[],
): Promise<string> {
  const below = await Promise.all(directories.map((directory) => filesBelow(root, directory)))
  const paths = [...below.flat(), ...files].sort()
  const contents = await Promise.all(paths.map((path) => contentOf(join(root, path))))
  const hash = createHash('sha256')
  for (const [index, path] of paths.entries()) {
    const content = contents[index] ?? Buffer.alloc(0)
    // With its length, so that no two lists of files read the same.
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex').slice(0, 32)
}

async function filesBelow(root: string, directory: string): Promise<string[]> {
  const options = { recursive: true, withFileTypes: true } as const
  const entries = await readdir(join(root, directory), options).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath.slice(root.length + 1), entry.name))
}

async function contentOf(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(() => undefined)
}
