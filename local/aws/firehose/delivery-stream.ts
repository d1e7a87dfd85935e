import { randomUUID } from 'node:crypto'
import { type FileHandle, open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import {
  makePrivateDirectory,
  removeDurably,
  removeUnfinished,
  syncDirectory,
  writeDurably,
} from '../../run/durable-file.ts'
import { inTurn } from '../../run/ordering.ts'

/** What one journal holds. */
interface JournalContent {
  /** When its first record was accepted, in milliseconds since the epoch. */
  readonly begunMs: number
  /** A name of its own, by which the delivery of a journal is the same each time. */
  readonly id: string
  readonly data: Buffer
}

const ending = '.journal'

/** Accepted data that waits for its delivery, in files of one directory. Calls must not overlap. */
class Journal {
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

/** What a delivery stream is made from. */
export interface DeliveryStreamOptions {
  readonly name: string
  /** Where accepted data waits for its delivery. */
  readonly journalDir: string
  /** Where files are delivered: the bucket. */
  readonly bucketDir: string
  /** The prefix of files, with Firehose's expression of the day: `day=!{timestamp:yyyy-MM-dd}/`. */
  readonly prefix: string
  /** How long data waits at most, in milliseconds. */
  readonly intervalMs: number
  /** The clock, in milliseconds. */
  readonly now?: () => number
}

interface Waiting {
  readonly data: Uint8Array
  resolve(): void
  reject(error: unknown): void
}

/** A stream that delivers what it accepts into files, as Firehose does into objects of S3. */
export class DeliveryStream {
  readonly name: string
  readonly #options: DeliveryStreamOptions
  readonly #journal: Journal
  readonly #turn = inTurn()
  readonly #timer: NodeJS.Timeout
  #waiting: Waiting[] = []

  private constructor(options: DeliveryStreamOptions) {
    this.name = options.name
    this.#options = options
    this.#journal = new Journal(options.journalDir, options.now ?? Date.now)
    // A delivery that failed is tried again at the next one.
    this.#timer = setInterval(() => void this.deliver().catch(() => undefined), options.intervalMs)
    this.#timer.unref()
  }

  /** Opens a stream, and delivers what an earlier process accepted and did not deliver. */
  static async open(options: DeliveryStreamOptions): Promise<DeliveryStream> {
    await makePrivateDirectory(options.journalDir)
    await makePrivateDirectory(options.bucketDir)
    const stream = new DeliveryStream(options)
    await stream.deliver()
    return stream
  }

  /** Resolves once the data is on the disk: a process that is killed later loses none of it. */
  put(data: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ data, resolve, reject })
      void this.#turn('journal', () => this.#write())
    })
  }

  /** Writes what was accepted since the last delivery as one file; nothing where there is nothing. */
  deliver(): Promise<void> {
    return this.#turn('journal', () =>
      this.#journal.drain((content) => writeObject(this.#options, content)),
    )
  }

  /** Delivers, and does so no more. */
  async close(): Promise<void> {
    clearInterval(this.#timer)
    await this.deliver()
  }

  /** Those who came while the disk was busy share its next write. */
  async #write(): Promise<void> {
    const taken = this.#waiting
    this.#waiting = []
    if (taken.length === 0) return
    try {
      await this.#journal.append(taken.map(({ data }) => data))
      for (const { resolve } of taken) resolve()
    } catch (error) {
      for (const { reject } of taken) reject(error)
    }
  }
}

const compressed = promisify(gzip)

/** By the name of its journal: a delivery that a crash interrupted writes the same file again. */
async function writeObject(
  { name, prefix, bucketDir }: DeliveryStreamOptions,
  { begunMs, id, data }: JournalContent,
): Promise<void> {
  const begun = new Date(begunMs).toISOString()
  const day = prefix.replaceAll('!{timestamp:yyyy-MM-dd}', begun.slice(0, 10))
  const directory = join(bucketDir, day)
  await makePrivateDirectory(directory)
  await removeUnfinished(directory)
  const time = begun.slice(0, 19).replaceAll(/[T:]/g, '-')
  await writeDurably(join(directory, `${name}-1-${time}-${id}.gz`), await compressed(data))
}
