import type { ConnectionKeys, ListRange, Powers } from '../ports/index.ts'
import { readForEach } from './batch.ts'
import { compareText } from './sorting.ts'

interface Reader {
  range: ListRange
  ahead: readonly ConnectionKeys[]
  /** The next of those that were read ahead. */
  at: number
  isAtEnd: boolean
}

const atATime = 1000 // some 200 KB: a page of a query has 1 MB
const spare = 4

/**
 * The first keys that match, of several stretches in the same stored order. Each stretch is read a
 * little ahead of its average share, so that a page costs about one query for each.
 *
 * @param wanted how many at most; infinite for all of them.
 */
export async function mergeLists(
  lists: Powers['listConnections'],
  ranges: readonly ListRange[],
  wanted: number,
  isMatch: (entry: ConnectionKeys) => boolean,
): Promise<readonly ConnectionKeys[]> {
  const readers = ranges.map((range): Reader => ({ range, ahead: [], at: 0, isAtEnd: false }))
  const found: ConnectionKeys[] = []
  let rejected = 0
  while (found.length < wanted) {
    const left = wanted - found.length
    const share = readers.length === 1 ? left : Math.ceil((2 * left) / readers.length) + spare
    // Where much does not match, more is read at a time.
    const most = Math.min(atATime, share + rejected)
    await readForEach(readers.filter(needsMore), (reader) => readAhead(lists, reader, most))
    const taken = takeReady(readers)
    if (taken.length === 0) break
    const matching = taken.filter(isMatch)
    rejected += taken.length - matching.length
    found.push(...matching)
  }
  return found.slice(0, wanted)
}

const needsMore = ({ ahead, at, isAtEnd }: Reader) => at === ahead.length && !isAtEnd

async function readAhead(
  lists: Powers['listConnections'],
  reader: Reader,
  most: number,
): Promise<readonly []> {
  const entries = await lists.first(reader.range, most)
  reader.ahead = entries
  reader.at = 0
  reader.isAtEnd = entries.length < most
  const last = entries.at(-1)
  if (last) reader.range = { ...reader.range, after: [last[reader.range.by], last.id] }
  return []
}

/** What was read, in order, until a stretch has to be read again; nothing at the end of all. */
function takeReady(readers: readonly Reader[]): ConnectionKeys[] {
  const taken: ConnectionKeys[] = []
  while (!readers.some(needsMore)) {
    let next: Reader | undefined
    for (const reader of readers)
      if (reader.at < reader.ahead.length && (!next || isBefore(reader, next))) next = reader
    const entry = next?.ahead[next.at]
    if (!next || !entry) break
    taken.push(entry)
    next.at += 1
  }
  return taken
}

function isBefore(one: Reader, other: Reader): boolean {
  const { by, descending } = one.range
  const [a, b] = [one.ahead[one.at], other.ahead[other.at]]
  if (!a || !b) return false
  const order = compareText(a[by], b[by]) || compareText(a.id, b.id)
  return descending ? order > 0 : order < 0
}
