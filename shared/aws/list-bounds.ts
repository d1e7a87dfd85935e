import type { ListRange } from '../ports/index.ts'
import { justBelow } from './audit-log/merge.ts'
import { keys } from './dynamodb/keys.ts'

const above = '\u{10FFFF}'

/** The least and the greatest sort key of a stretch; undefined where none can be in it. */
export function boundsOf(range: ListRange): readonly [low: string, high: string] | undefined {
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
