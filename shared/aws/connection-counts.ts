import { systemOwnerId } from '../model/connection.ts'
import { Problem } from '../model/problem.ts'
import type { ConnectionKeys } from '../ports/index.ts'
import { getItem } from './dynamodb/client.ts'
import { type Key, keys } from './dynamodb/keys.ts'
import { addEach, put, transact, update, type Write } from './dynamodb/transaction.ts'
import { countAttribute } from './rows/connection-list.ts'

/**
 * A project's connections are counted in as many rows, so that concurrent creates seldom write the
 * same one. As many as a transaction that deletes the project has room for: it has 100 items.
 */
const shardCount = 64

const countShards: readonly string[] = Array.from({ length: shardCount }, (_, shard) =>
  shard.toString(16).padStart(2, '0'),
)

// The last byte of an id is random. By id, so that a deletion lowers what the creation raised.
function shardOf(id: string): string {
  return countShards[Number.parseInt(id.slice(-2), 16) % shardCount] ?? '00'
}

/** One of the rows that count a project's connections: an id always has the same one. */
export function countRow(projectId: string, id: string): Key {
  return keys.listCount(projectId, shardOf(id))
}

/**
 * What `connectionCount` of a project's row holds beyond the connections that only versions up to
 * 0.2 counted. Those delete a project on condition that it is 0: so they delete none whose
 * connections are counted in shards.
 */
export const countGuard = 1_000_000_000

/** A project's counts are not in shards yet: it is from before 0.3. */
export class CountsUnprepared extends Error {}

/** The rows of a new project's counts. */
export function newCounts(projectId: string): Write[] {
  return countShards.map((shard) => put({ ...keys.listCount(projectId, shard), total: 0 }))
}

/**
 * Puts a project's counts into shards; what was counted before stays in the project's row.
 *
 * @throws Problem `project_not_found`.
 */
export async function prepareCounts(projectId: string): Promise<void> {
  const row = await getItem(keys.project(projectId))
  if (!row) throw new Problem('project_not_found')
  if (row.countsInShards === true) return
  const failure = () => new CountsUnprepared()
  await transact(
    update(
      keys.project(projectId),
      { countsInShards: true, connectionCount: Number(row.connectionCount) + countGuard },
      {
        when: 'connectionCount = :read AND attribute_not_exists(countsInShards)',
        values: { ':read': row.connectionCount },
        failure,
      },
    ),
    ...newCounts(projectId),
  ).catch((error: unknown) => {
    // Another process was first, or a connection was counted: the caller tries again.
    if (!(error instanceof CountsUnprepared)) throw error
  })
}

type Entry = ConnectionKeys | undefined

/** What the lists had of a connection, and what they have after a change. */
export interface Counted {
  readonly listed: Entry
  readonly to: Entry
}

/** The changes of an owner's counts that go with changes of its lists; one write for each row. */
export function countWrites(ownerId: string, changes: readonly Counted[]): Write[] {
  const failure = () => new CountsUnprepared()
  const inProject = { when: 'attribute_exists(pk)', failure }
  const amounts = new Map<string, { readonly isOwn: boolean; key: Key; each: Amounts }>()
  const count = (key: Key, isOwn: boolean, each: Amounts) => {
    const sum = amounts.get(key.sk)?.each ?? {}
    for (const [name, by] of Object.entries(each)) sum[name] = (sum[name] ?? 0) + by
    amounts.set(key.sk, { isOwn, key, each: sum })
  }
  for (const { listed, to } of changes) {
    const shard = shardOf((to ?? listed)?.id ?? '')
    count(countRow(ownerId, (to ?? listed)?.id ?? ''), false, amountsOf(listed, to))
    for (const user of new Set([listed, to].flatMap((entry) => userOf(entry) ?? []))) {
      const of = (entry: Entry) => (userOf(entry) === user ? entry : undefined)
      count(keys.ownCount(ownerId, user, shard), true, amountsOf(of(listed), of(to)))
    }
  }
  const condition = ownerId === systemOwnerId ? undefined : inProject
  return [...amounts.values()].flatMap(({ isOwn, key, each }) => {
    const moved = Object.fromEntries(Object.entries(each).filter(([, by]) => by !== 0))
    const isMoved = Object.keys(moved).length > 0
    return isMoved ? [addEach(key, moved, isOwn ? undefined : condition)] : []
  })
}

type Amounts = Record<string, number>

const userOf = (entry: Entry) => (entry?.accessScope === 'personal' ? entry.owner : undefined)

function amountsOf(before: Entry, after: Entry): Amounts {
  const [lowered, raised] = [before, after].map((entry) => entry && countAttribute(entry))
  if (lowered === raised) return {}
  return {
    total: (after ? 1 : 0) - (before ? 1 : 0),
    ...(lowered === undefined ? {} : { [lowered]: -1 }),
    ...(raised === undefined ? {} : { [raised]: 1 }),
  }
}
