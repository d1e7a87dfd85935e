import type { PassedRecords } from '../engine/trim-records.ts'
import type { Physical } from '../template/identities.ts'
import type { StreamMapping } from '../template/stream-mappings.ts'

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
