import { setTimeout as wait } from 'node:timers/promises'
import type { StreamMapping } from '../../cloudformation/triggers.ts'
import { awsCall, isRefusal } from '../call.ts'
import { type Checkpoints, checkpointKey } from './checkpoints.ts'
import { bringRecords, type Invoke, type RetryPace, type StreamRecord } from './deliver-batch.ts'

/** Some records of a shard, and where to read on; without that, the shard is at its end. */
export interface Page {
  readonly records: readonly StreamRecord[]
  readonly next: string | undefined
}

/** Reads one stream of DynamoDB. */
export interface StreamClient {
  shards(): Promise<readonly string[]>
  /** An iterator after a sequence number, or from one end of the shard. */
  iterator(shard: string, from: { after: string } | 'TRIM_HORIZON' | 'LATEST'): Promise<string>
  read(iterator: string, limit: number): Promise<Page>
}

/** A client of one stream at an endpoint. */
export function streamClient(endpoint: string, streamArn: string): StreamClient {
  const call = <Output>(operation: string, input: object) =>
    awsCall<Output>(endpoint, `DynamoDBStreams_20120810.${operation}`, input)
  const iterator: StreamClient['iterator'] = async (shard, from) => {
    const at = { StreamArn: streamArn, ShardId: shard, ...startOf(from) }
    return (await call<{ ShardIterator: string }>('GetShardIterator', at)).ShardIterator
  }
  return {
    shards: async () => {
      const { StreamDescription } = await call<{
        StreamDescription: { Shards: readonly { ShardId: string }[] }
      }>('DescribeStream', { StreamArn: streamArn })
      return StreamDescription.Shards.map(({ ShardId }) => ShardId)
    },
    iterator: (shard, from) =>
      iterator(shard, from).catch((error: unknown) => {
        // What the checkpoint stood on is gone with its 24 hours: what is left is read.
        if (isRefusal(error, 'TrimmedDataAccessException')) return iterator(shard, 'TRIM_HORIZON')
        throw error
      }),
    read: async (iterator, limit) => {
      const page = await call<{ Records?: StreamRecord[]; NextShardIterator?: string }>(
        'GetRecords',
        { ShardIterator: iterator, Limit: limit },
      )
      return { records: page.Records ?? [], next: page.NextShardIterator }
    },
  }
}

const startOf = (from: Parameters<StreamClient['iterator']>[1]) =>
  typeof from === 'string'
    ? { ShardIteratorType: from }
    : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: from.after }

/** What a reader needs. */
export interface StreamReader {
  readonly mapping: StreamMapping
  readonly client: StreamClient
  readonly checkpoints: Checkpoints
  readonly invoke: Invoke
  readonly reportError: (message: string) => void
  readonly pace?: Pace
}

/** How often a stream is looked at, and a failing batch tried again. */
export interface Pace {
  /** Between looks at a stream on which records came a moment ago, fewer than a look can bring. */
  readonly idleMs: number
  /** Between looks at one on which none came for `looksUntilQuiet` looks. */
  readonly quietMs: number
  readonly firstRetryMs: number
  readonly longestRetryMs: number
}

const usual: Pace = { idleMs: 250, quietMs: 1000, firstRetryMs: 500, longestRetryMs: 30_000 }

const looksUntilQuiet = 40

/** Of GetRecords. A look that brings as many is followed by the next immediately. */
const recordsOfLook = 1000

/**
 * Brings the changes of a stream to a function, each at least once and in the order of its shard,
 * until stopped. Records that are not processed yet are delivered again at the next start.
 */
export function readStream(reader: StreamReader): () => Promise<void> {
  const { client, reportError, pace = usual } = reader
  const stopping = new AbortController()
  const { signal } = stopping
  const pause = (ms: number) => wait(ms, undefined, { signal }).catch(() => undefined)
  const retryPace = { ...pace, pause, stopped: () => signal.aborted }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      try {
        await Promise.all(
          (await client.shards()).map((shard) => followShard(reader, shard, retryPace)),
        )
      } catch (error) {
        if (!signal.aborted) reportError(`its stream cannot be read: ${String(error)}`)
        await pause(pace.longestRetryMs)
      }
      await pause(pace.idleMs)
    }
  }

  const running = run()
  return () => {
    stopping.abort()
    return running
  }
}

/** Brings the records of one shard, from its checkpoint on, until it ends or the reader stops. */
async function followShard(
  { mapping, client, checkpoints, invoke, reportError, pace = usual }: StreamReader,
  shard: string,
  retryPace: RetryPace,
): Promise<void> {
  const id = checkpointKey(mapping.id, mapping.streamArn, shard)
  const after = checkpoints.find(id)
  const done = (sequenceNumber: string) => checkpoints.note(id, sequenceNumber)
  const from = after === undefined ? mapping.startsAt : { after }
  let at: string | undefined = await client.iterator(shard, from)
  let emptyLooks = 0
  while (at !== undefined && !retryPace.stopped()) {
    const { records, next } = await client.read(at, recordsOfLook)
    await bringRecords(mapping, records, invoke, { done, reportError }, retryPace)
    emptyLooks = records.length === 0 ? emptyLooks + 1 : 0
    const idleMs = emptyLooks > looksUntilQuiet ? pace.quietMs : pace.idleMs
    // Records that come one by one are read together: each look costs the engine a query.
    if (records.length < recordsOfLook) await retryPace.pause(idleMs)
    at = next
  }
}
