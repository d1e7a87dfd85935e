import { join } from 'node:path'
import { z } from 'zod'
import type { Physical } from '../../cloudformation/identities.ts'
import type { StreamMapping } from '../../cloudformation/triggers.ts'
import { readState, writeDurably } from '../../run/durable-file.ts'
import { inTurn } from '../../run/ordering.ts'
import type { PassedRecords } from '../dynamodb/engine-file.ts'

/** How far each reader of a stream has come, kept over restarts. */
export interface Checkpoints {
  find(reader: string): string | undefined
  /** Resolves when it is on the disk. */
  note(reader: string, sequenceNumber: string): Promise<void>
}

const pathIn = (dataDir: string): string => join(dataDir, 'streams.json')

const State = z.record(z.string(), z.string())

/** How far each reader had come when the run before this one ended. Rejects if the file is broken. */
export async function readCheckpoints(dataDir: string): Promise<ReadonlyMap<string, string>> {
  return new Map(Object.entries((await readState(pathIn(dataDir), State)) ?? {}))
}

/** Opens `<dataDir>/streams.json`. Rejects with one line if it is broken. */
export async function openCheckpoints(dataDir: string): Promise<Checkpoints> {
  const path = pathIn(dataDir)
  const noted = new Map(await readCheckpoints(dataDir))
  const turn = inTurn()
  return {
    find: (reader) => noted.get(reader),
    note: (reader, sequenceNumber) =>
      turn(path, () => {
        noted.set(reader, sequenceNumber)
        return writeDurably(path, JSON.stringify(Object.fromEntries(noted)))
      }),
  }
}

type Consumer = Pick<StreamMapping, 'id' | 'streamArn'>

/**
 * The records that every consumer has passed, by table and shard, from the checkpoints
 * (`streams.json`). A shard that one of the stream's consumers has no checkpoint in is left out:
 * that consumer starts at its beginning.
 */
export function passedRecords(
  tables: readonly Physical[],
  consumers: readonly Consumer[],
  checkpoints: ReadonlyMap<string, string>,
): readonly PassedRecords[] {
  return tables.flatMap(({ name: table, streamArn }) => {
    const ids = consumers.filter((each) => each.streamArn === streamArn).map(({ id }) => id)
    const [first] = ids
    if (table === undefined || streamArn === undefined || first === undefined) return []
    const shards = [...checkpoints.keys()]
      .filter((key) => key.startsWith(checkpointKey(first, streamArn, '')))
      .map((key) => key.slice(checkpointKey(first, streamArn, '').length))
    return shards.flatMap((shard) => {
      const noted = ids.map((id) => checkpoints.get(checkpointKey(id, streamArn, shard)))
      const least = leastOf(noted)
      return least === undefined ? [] : [{ table, shard, sequenceNumber: least }]
    })
  })
}

/** The name of a consumer's checkpoint in a shard. */
export const checkpointKey = (consumer: string, streamArn: string, shard: string): string =>
  `${consumer} ${streamArn} ${shard}`

function leastOf(noted: readonly (string | undefined)[]): string | undefined {
  let least: bigint | undefined
  for (const text of noted) {
    if (text === undefined || !/^\d+$/.test(text)) return undefined
    const number = BigInt(text)
    if (least === undefined || number < least) least = number
  }
  return least?.toString()
}
