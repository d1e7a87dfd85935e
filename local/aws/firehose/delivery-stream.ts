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

/** A stream that delivers what it accepts into files, as Firehose does into objects of S3. */
export interface DeliveryStream {
  readonly name: string
  /** Resolves once the data is on the disk: a process that is killed later loses none of it. */
  put(data: Uint8Array): Promise<void>
  /** Writes what was accepted since the last delivery as one file; nothing where there is nothing. */
  deliver(): Promise<void>
  /** Delivers, and accepts nothing more. */
  close(): Promise<void>
}

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
  readonly line: string
  resolve(): void
  reject(error: unknown): void
}

/** Opens a stream, and delivers what an earlier process accepted and did not deliver. */
export async function openDeliveryStream(options: DeliveryStreamOptions): Promise<DeliveryStream> {
  const { name, journalDir } = options
  for (const directory of [journalDir, options.bucketDir]) await makePrivateDirectory(directory)
  for (const left of await journalsIn(journalDir)) await deliverJournal(options, left)
  const turn = inTurn()
  const journal = journalOf(options)
  let waiting: Waiting[] = []
  const write = async () => {
    const taken = waiting
    waiting = []
    // Those who came while the disk was busy share its next write.
    try {
      await journal.append(taken.map(({ line }) => line).join(''))
      for (const { resolve } of taken) resolve()
    } catch (error) {
      for (const { reject } of taken) reject(error)
    }
  }
  const deliver = () => turn('journal', () => journal.deliver())
  const timer = setInterval(() => void deliver().catch(() => undefined), options.intervalMs)
  timer.unref()
  return {
    name,
    put: (data) =>
      new Promise((resolve, reject) => {
        waiting.push({ line: lineOf(data), resolve, reject })
        void turn('journal', write)
      }),
    deliver,
    async close() {
      clearInterval(timer)
      await deliver()
    },
  }
}

// A line for each record: one that a crash cut short has no end, and was not acknowledged.
const lineOf = (data: Uint8Array): string => `${Buffer.from(data).toString('base64')}\n`
const ending = '.journal'

async function journalsIn(directory: string): Promise<string[]> {
  return (await readdir(directory)).filter((file) => file.endsWith(ending)).sort()
}

interface Journal {
  append(lines: string): Promise<void>
  deliver(): Promise<void>
}

function journalOf(options: DeliveryStreamOptions): Journal {
  const { journalDir, now = Date.now } = options
  let current: { readonly file: string; readonly handle: FileHandle } | undefined
  const begin = async () => {
    const file = `${now()}_${randomUUID()}${ending}`
    const handle = await open(join(journalDir, file), 'ax', 0o600)
    await syncDirectory(journalDir)
    return { file, handle }
  }
  const end = async () => {
    const ended = current
    current = undefined
    await ended?.handle.close()
  }
  return {
    async append(lines) {
      if (lines === '') return
      current ??= await begin()
      const { handle } = current
      try {
        await handle.appendFile(lines)
        await handle.datasync()
      } catch (error) {
        // It can end in half a line, after which no other may follow.
        await end()
        throw error
      }
    },
    async deliver() {
      await end()
      // Also one whose delivery failed before.
      for (const file of await journalsIn(journalDir)) await deliverJournal(options, file)
    },
  }
}

/**
 * Writes the file of a journal, then removes the journal. The file's name is computed from the
 * journal's: a delivery that a crash interrupted writes the same file again.
 */
async function deliverJournal(options: DeliveryStreamOptions, journal: string): Promise<void> {
  const { journalDir, bucketDir, name } = options
  const path = join(journalDir, journal)
  const [begunMs = '', id = ''] = journal.slice(0, -ending.length).split('_')
  const begun = new Date(Number(begunMs)).toISOString()
  const lines = (await readFile(path, 'utf8')).split('\n').slice(0, -1)
  if (lines.length > 0) {
    const data = Buffer.concat(lines.map((line) => Buffer.from(line, 'base64')))
    const day = options.prefix.replaceAll('!{timestamp:yyyy-MM-dd}', begun.slice(0, 10))
    const directory = join(bucketDir, day)
    await makePrivateDirectory(directory)
    await removeUnfinished(directory)
    const time = begun.slice(0, 19).replaceAll(/[T:]/g, '-')
    await writeDurably(join(directory, `${name}-1-${time}-${id}.gz`), await compressed(data))
  }
  await removeDurably(path)
}

const compressed = promisify(gzip)
