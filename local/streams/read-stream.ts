import { setTimeout as wait } from 'node:timers/promises'
import type { StreamMapping } from '../template/stream-mappings.ts'
import { bringRecords } from './bring-records.ts'
import type { Checkpoints } from './checkpoints.ts'
import type { Invoke } from './deliver-batch.ts'
import { checkpointKey } from './passed-records.ts'
import type { StreamClient } from './stream-client.ts'

/** What a reader needs. */
export interface StreamReader {
  readonly mapping: StreamMapping
  readonly client: StreamClient
  readonly checkpoints: Checkpoints
  readonly invoke: Invoke
  readonly complain: (words: string) => void
  readonly pace?: Pace
}

/** How often a stream is looked at, and a failing batch tried again. */
export interface Pace {
  /** Between looks at a stream on which records came a moment ago. */
  readonly idleMs: number
  /** Between looks at one on which none came for `looksUntilQuiet` looks. */
  readonly quietMs: number
  readonly firstRetryMs: number
  readonly longestRetryMs: number
}

const usual: Pace = { idleMs: 250, quietMs: 1000, firstRetryMs: 500, longestRetryMs: 30_000 }

const looksUntilQuiet = 40

/**
 * Brings the changes of a stream to a function, each at least once and in the order of its shard,
 * until stopped. What is not done yet is brought again at the next start.
 */
export function readStream(reader: StreamReader): () => Promise<void> {
  const { mapping, client, checkpoints, invoke, complain, pace = usual } = reader
  const stopping = new AbortController()
  const { signal } = stopping
  const pause = (ms: number) => wait(ms, undefined, { signal }).catch(() => undefined)
  const patience = { ...pace, pause, stopped: () => signal.aborted }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      try {
        await Promise.all((await client.shards()).map(follow))
      } catch (error) {
        if (!signal.aborted) complain(`its stream cannot be read: ${String(error)}`)
        await pause(pace.longestRetryMs)
      }
      await pause(pace.idleMs)
    }
  }

  async function follow(shard: string): Promise<void> {
    const id = checkpointKey(mapping.id, mapping.streamArn, shard)
    const after = checkpoints.find(id)
    const done = (sequenceNumber: string) => checkpoints.note(id, sequenceNumber)
    let at: string | undefined = await client.iterator(
      shard,
      after === undefined ? mapping.startsAt : { after },
    )
    let emptyLooks = 0
    while (at !== undefined && !signal.aborted) {
      const { records, next } = await client.read(at, mapping.batchSize)
      await bringRecords(mapping, records, invoke, { done, complain }, patience)
      emptyLooks = records.length === 0 ? emptyLooks + 1 : 0
      if (emptyLooks > 0) await pause(emptyLooks > looksUntilQuiet ? pace.quietMs : pace.idleMs)
      at = next
    }
  }

  const running = run()
  return () => {
    stopping.abort()
    return running
  }
}
