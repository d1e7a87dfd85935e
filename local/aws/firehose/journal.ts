import { randomUUID } from 'node:crypto'
import { type FileHandle, open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { removeDurably, syncDirectory } from '../../run/durable-file.ts'

/** What one journal holds. */
export interface JournalContent {
  /** When its first record was accepted, in milliseconds since the epoch. */
  readonly begunMs: number
  /** A name of its own, by which the delivery of a journal is the same each time. */
  readonly id: string
  readonly data: Buffer
}

const ending = '.journal'

/** Accepted data that waits for its delivery, in files of one directory. Calls must not overlap. */
export class Journal {
  readonly #directory: string
  readonly #now: () => number
  #current: FileHandle | undefined

  constructor(directory: string, now: () => number) {
    this.#directory = directory
    this.#now = now
  }

  /** Resolves once these records are on the disk. @throws the system's error. */
  async append(records: readonly Uint8Array[]): Promise<void> {
    this.#current ??= await this.#begin()
    try {
      await this.#current.appendFile(records.map(lineOf).join(''))
      await this.#current.datasync()
    } catch (error) {
      // It can end in half a line, after which no other may follow.
      await this.#end()
      throw error
    }
  }

  /** Hands every journal over, the oldest first, and removes those that were delivered. */
  async drain(deliver: (content: JournalContent) => Promise<void>): Promise<void> {
    await this.#end()
    const files = (await readdir(this.#directory)).filter((file) => file.endsWith(ending)).sort()
    for (const file of files) {
      const path = join(this.#directory, file)
      const [begun = '', id = ''] = file.slice(0, -ending.length).split('_')
      // What follows the last line end was cut short by a crash, and was not acknowledged.
      const lines = (await readFile(path, 'utf8')).split('\n').slice(0, -1)
      const data = Buffer.concat(lines.map((line) => Buffer.from(line, 'base64')))
      if (data.length > 0) await deliver({ begunMs: Number(begun), id, data })
      await removeDurably(path)
    }
  }

  async #begin(): Promise<FileHandle> {
    const path = join(this.#directory, `${this.#now()}_${randomUUID()}${ending}`)
    const handle = await open(path, 'ax', 0o600)
    await syncDirectory(this.#directory)
    return handle
  }

  async #end(): Promise<void> {
    const ended = this.#current
    this.#current = undefined
    await ended?.close()
  }
}

const lineOf = (data: Uint8Array): string => `${Buffer.from(data).toString('base64')}\n`
