import type { ConnectionCount, ListRange, Powers } from '../ports/index.ts'
import { justBelow } from './audit-log/merge.ts'
import {
  fromItem,
  getItems,
  type Item,
  queryAll,
  queryBetween,
  queryBounded,
} from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { decodeConnection } from './rows/connection.ts'
import { decodeConnectionKeys, decodeCounts, decodeListEntry } from './rows/connection-list.ts'

const above = '\u{10FFFF}'

/** The least and the greatest sort key of a stretch; undefined where none can be in it. */
function boundsOf(range: ListRange): readonly [low: string, high: string] | undefined {
  const { prefix = '', after, descending } = range
  // Without the end of a key, which is not part of the prefix.
  const begin = placeOf(range, [prefix, '']).slice(0, -1)
  const place = after && placeOf(range, after)
  // An invented cursor can be outside of the stretch.
  const low = place !== undefined && !descending ? greatest(begin, `${place}\u0000`) : begin
  const end = begin + above
  const high = place !== undefined && descending ? least(end, justBelow(place)) : end
  return isAbove(low, high) ? undefined : [low, high]
}

function placeOf({ ownerId, by, type }: ListRange, [value, id]: readonly [string, string]): string {
  if (by === 'createdAt') return keys.listedByCreation(ownerId, value, id).sk
  const key =
    type === undefined
      ? keys.listedByName(ownerId, value, id)
      : keys.listedByType(ownerId, type, value, id)
  return key.sk
}

// DynamoDB compares strings by their bytes in UTF-8.
const isAbove = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b)) > 0
const greatest = (a: string, b: string) => (isAbove(a, b) ? a : b)
const least = (a: string, b: string) => (isAbove(a, b) ? b : a)

/** Lists connections: first what they are sorted by, then the rows of one page. */
export const listConnections: Powers['listConnections'] = {
  async keys(ownerId) {
    const { pk, sk } = keys.connectionListing(ownerId, '')
    const items = await queryAll(pk, sk)
    return items.map((item) => decodeConnectionKeys(ownerId, item))
  },

  async counts(ownerId, user) {
    const { pk, sk } = keys.listCount(ownerId, '')
    const rows = (await queryBounded(pk, sk)).map(fromItem)
    if (!rows.some((row) => row.sk === keys.listComplete(ownerId).sk)) return undefined
    const forEveryone = rows.flatMap((row) => decodeCounts(row, false))
    const personal = rows.flatMap((row) => decodeCounts(row, true))
    if (user === undefined || personal.length === 0) return [...forEveryone, ...personal]
    return [...forEveryone, ...(await ownCounts(ownerId, user))]
  },

  async first(range, most) {
    const bounds = boundsOf(range)
    if (!bounds) return []
    const { pk } = keys.listCount(range.ownerId, '')
    const items: Item[] = []
    let from: Item | undefined
    do {
      const answer = await queryBetween(pk, bounds, {
        ScanIndexForward: !range.descending,
        Limit: most - items.length,
        ...(from ? { ExclusiveStartKey: from } : {}),
      })
      items.push(...(answer.Items ?? []))
      from = answer.LastEvaluatedKey
    } while (from && items.length < most)
    return items.map((item) => decodeListEntry(range.ownerId, item))
  },

  async page(wanted) {
    const rows = await getItems(wanted.map(({ ownerId, id }) => keys.connection(ownerId, id)))
    const found = new Map(rows.map((row) => [row.id, decodeConnection(row)]))
    return wanted.flatMap(({ id }) => found.get(id) ?? [])
  },
}

async function ownCounts(ownerId: string, user: string): Promise<ConnectionCount[]> {
  const { pk, sk } = keys.ownCount(ownerId, user, '')
  return (await queryBounded(pk, sk)).map(fromItem).flatMap((row) => decodeCounts(row, true))
}
