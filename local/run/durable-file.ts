import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { access, chmod, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { z } from 'zod'
import { reasonOf, StartRefused } from './progress.ts'

const unfinished = '.unfinished'

/**
 * Writes a file whole or not at all, readable by its owner alone, and on the disk when it resolves.
 *
 * Rejects with the system's error; what stood there before then still stands.
 */
export async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString('hex')}${unfinished}`
  try {
    await writeAndSync(draft, content)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  await syncDirectory(dirname(path))
}

/** Removes a file, if there is one, and resolves when the disk knows. */
export async function removeDurably(path: string): Promise<void> {
  await rm(path, { force: true })
  await syncDirectory(dirname(path))
}

/** Removes what a crash left half written in a directory, of files whose name begins so. */
export async function removeUnfinished(directory: string, beginning = ''): Promise<void> {
  const names = await readdir(directory)
  const left = names.filter((name) => name.startsWith(beginning) && name.endsWith(unfinished))
  await Promise.all(left.map((name) => rm(join(directory, name), { force: true })))
}

/** Makes a directory, and those above it that are missing, which only its owner may enter. */
export async function makePrivateDirectory(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  // A new directory is on the disk when the one above it is.
  const top = dirname(resolve(first))
  for (let above = dirname(resolve(path)); ; above = dirname(above)) {
    await syncDirectory(above)
    if (above === top) return
  }
}

async function writeAndSync(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r')
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}

/**
 * What a state file holds, or undefined if there is none.
 *
 * Rejects with one Error that names the file and never its content: that may be key material.
 */
export async function readState<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<z.output<Schema> | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new Error(`Cannot read ${path} (${error.code}).`, { cause: error })
  })
  if (text === undefined) return undefined
  const state = schema.safeParse(jsonOf(text))
  if (state.success) return state.data
  throw new Error(`${path} is broken. Put back a copy of it.`)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's message quotes the file.
    return undefined
  }
}

/** Makes the data directory, or takes the one there is. @throws StartRefused if it is unusable. */
export async function openDataDir(path: string): Promise<void> {
  try {
    await makePrivateDirectory(path)
    if (!(await stat(path)).isDirectory()) throw new Error('it is no directory')
    // An existing directory can be readable by others.
    await chmod(path, 0o700)
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new StartRefused(
      `The data directory ${path} cannot be used (${reasonOf(error)}): ` +
        'Correct its permissions or set MOORING_DATA_DIR to another place.',
      { cause: error },
    )
  }
}
