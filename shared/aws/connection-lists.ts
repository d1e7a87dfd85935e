import { type Connection, systemOwnerId } from '../model/connection.ts'
import { Problem } from '../model/problem.ts'
import type { ConnectionKeys } from '../ports/index.ts'
import { CountsUnprepared, countWrites, prepareCounts } from './connection-counts.ts'
import { getItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { add, check, put, remove, transact, type Write } from './dynamodb/transaction.ts'
import {
  connectionListing,
  decodeListed,
  encodeListEntry,
  encodeListed,
  listKeys,
  toConnectionKeys,
} from './rows/connection-list.ts'

/** A connection before and after a change; undefined where it does not exist. */
interface Change {
  readonly before: Connection | undefined
  readonly after: Connection | undefined
}

/** Another entry is in the lists than the one that the transaction replaces. */
export class EntryMoved extends Error {}

const mostAttempts = 6

/**
 * Writes a change of a connection together with its rows in the lists and the counts, or nothing.
 * Each such transaction is on condition of what the list by name holds, and that is what is counted.
 * So counts stay exact also for connections that an older version created or changed, which did
 * not list them.
 *
 * @param first the writes whose conditions count before those of the lists.
 * @throws the error of the first write whose condition does not hold; Problem `project_not_found`.
 */
export async function transactListed(
  { before, after }: Change,
  first: readonly Write[],
  rest: readonly Write[],
): Promise<void> {
  const from = before && toConnectionKeys(before)
  const to = after && toConnectionKeys(after)
  const { ownerId, id } = after ?? before ?? {}
  if (ownerId === undefined || id === undefined) return
  let listed = from
  for (let attempt = 1; ; attempt++) {
    try {
      const writes = listWrites(ownerId, [{ from, listed, to }])
      return await transact(...first, ...writes, listingWrite(ownerId, id, after), ...rest)
    } catch (error) {
      // A new connection has an id that no other one had: nothing is in the lists.
      const isMoved = from !== undefined && error instanceof EntryMoved
      if (!isMoved && !(error instanceof CountsUnprepared)) throw error
      if (attempt === mostAttempts) throw new Problem('dependency_unavailable', { cause: error })
      if (isMoved) listed = await readEntry(to ?? from)
      else await prepareCounts(ownerId)
    }
  }
}

// Of this row, versions up to 0.2 make their lists.
function listingWrite(ownerId: string, id: string, after: Connection | undefined): Write {
  return after ? put(connectionListing(after)) : remove(keys.connectionListing(ownerId, id))
}

async function readEntry(entry: ConnectionKeys | undefined): Promise<ConnectionKeys | undefined> {
  const row = entry && (await getItem(listKeys(entry)[0]))
  return row && decodeListed(entry.ownerId, entry.id, String(row.listed))
}

/** A change of a connection and of the lists. */
export interface ListChange {
  /** The connection before it; undefined where there was none. */
  readonly from: ConnectionKeys | undefined
  /** What the lists have of it: nothing where only an older version wrote it. */
  readonly listed: ConnectionKeys | undefined
  /** The connection after it; undefined where there is none. */
  readonly to: ConnectionKeys | undefined
}

/** The writes by which an owner's lists and counts follow changes of its connections. */
export function listWrites(ownerId: string, changes: readonly ListChange[]): Write[] {
  const countedBefore = changes.filter(({ from }) => from).length
  const countedHere = changes.filter(({ listed }) => listed).length
  const elsewhere = countedHere - countedBefore
  return [
    ...countWrites(ownerId, changes),
    ...changes.flatMap(entryWrites),
    ...(elsewhere === 0 || ownerId === systemOwnerId ? [] : [countElsewhere(ownerId, elsewhere)]),
  ]
}

// A connection that is not in the lists is counted in the project's row: only an older version wrote it.
function countElsewhere(projectId: string, by: number): Write {
  const failure = () => new Problem('project_not_found')
  return add(keys.project(projectId), 'connectionCount', by, failure)
}

function entryWrites({ from, listed, to }: ListChange): Write[] {
  const known = listed ?? to ?? from
  if (!known) return []
  const [{ sk: named }] = listKeys(known)
  const next = to ? listKeys(to) : []
  const condition = {
    when: listed ? 'listed = :was' : 'attribute_not_exists(pk)',
    ...(listed ? { values: { ':was': encodeListed(listed) } } : {}),
    failure: () => new EntryMoved(),
  }
  const ifNamed = (sk: string) => (sk === named ? condition : undefined)
  const gone = (listed ? listKeys(listed) : []).filter(({ sk }) => !next.some((at) => at.sk === sk))
  if (!to && !listed) return [check(listKeys(known)[0], condition)]
  return [
    ...(to ? next.map((key) => put(encodeListEntry(key, to), ifNamed(key.sk))) : []),
    ...gone.map((key) => remove(key, ifNamed(key.sk))),
  ]
}
