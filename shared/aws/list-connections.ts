import type { ConnectionCount, ListRange, Powers } from '../ports/index.ts'
import { fromItem, getItems, type Item } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { queryAll, queryBetween } from './dynamodb/query.ts'
import { decodeConnection } from './rows/connection.ts'
import { decodeConnectionKeys, decodeCounts, decodeListEntry } from './rows/connection-list.ts'

/** Lists connections: first what they are sorted by, then the rows of one page. */
export const listConnections: Powers['listConnections'] = {
  async keys(ownerId) {
    const { pk, sk } = keys.connectionListing(ownerId, '')
    const items = await queryAll(pk, sk)
    return items.map((item) => decodeConnectionKeys(ownerId, item))
  },

  async counts(ownerId, user) {
    const { pk, sk } = keys.listCount(ownerId, '')
    const rows = (await queryAll(pk, sk)).map(fromItem)
    if (!rows.some((row) => row.sk === keys.listComplete(ownerId).sk)) return undefined
    const forEveryone = rows.flatMap((row) => decodeCounts(row, false))
    const personal = rows.flatMap((row) => decodeCounts(row, true))
    if (user === undefined || personal.length === 0) return [...forEveryone, ...personal]
    return [...forEveryone, ...(await ownCounts(ownerId, user))]
  },

  async first(range, most) {
    const { low, high } = boundsOf(range)
    if (isAbove(low, high)) return []
    const { pk } = keys.listCount(range.ownerId, '')
    const items: Item[] = []
    let from: Item | undefined
    do {
      const answer = await queryBetween(pk, [low, high], {
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
  return (await queryAll(pk, sk)).map(fromItem).flatMap((row) => decodeCounts(row, true))
}

const above = '\u{10FFFF}'

/** The sort keys of a stretch, both included. */
function boundsOf(range: ListRange): { readonly low: string; readonly high: string } {
  const { prefix = '', after, descending } = range
  // Without the end of a key, which is not part of the prefix.
  const begin = placeOf(range, [prefix, '']).slice(0, -1)
  const bounds = { low: begin, high: begin + above }
  if (!after) return bounds
  const place = placeOf(range, after)
  // An invented cursor can be outside of the stretch.
  if (descending) return { low: begin, high: least(bounds.high, justBelow(place)) }
  return { low: greatest(begin, `${place}\u0000`), high: bounds.high }
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

// A key condition has no exclusive bound: no id lies between this and the text.
function justBelow(text: string): string {
  const last = text.length - 1
  return `${text.slice(0, last)}${String.fromCharCode(text.charCodeAt(last) - 1)}~`
}
