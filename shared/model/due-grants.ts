import { runtime } from '../runtime/runtime.ts'
import type { ClientRef } from './authorization.ts'
import type { Connection } from './connection.ts'
import { shardOf, shards } from './event.ts'
import type { SecretOwner } from './secret.ts'

const hex = (value: number) => value.toString(16).padStart(2, '0')

/**
 * The partitions of due grants that were looked up lately. 32, since a partition of an index takes
 * 1,000 writes a second (AWS, "Best practices for designing partition keys") and a refresh costs two:
 * that is 16,000 refreshes a second, and one worker for each partition.
 */
export const inUseShards: readonly string[] = Array.from({ length: 32 }, (_, at) => hex(at))

/**
 * Every partition of due grants. Those of one digit hold the grants that were not looked up lately,
 * and what versions before this partition existed wrote.
 */
export const dueShards: readonly string[] = [...inUseShards, ...shards]

/** Whether a partition holds grants that were looked up lately: they are refreshed first. */
export function isInUseShard(shard: string): boolean {
  return shard.length === 2
}

// A use is recorded once a day, so a grant in daily use has a mark of the last two days.
const lookedUpWithinMs = 2 * 24 * 3600_000

type Due = Pick<Connection, 'id' | 'usedAt' | 'grant'>

/** The partition in which a grant waits for its refresh, by whether it was looked up lately. */
export function dueShardOf({ id, usedAt, grant }: Due, nowMs = runtime().clock.nowMs()): string {
  const lastUse = usedAt ?? grant?.grantedAt ?? ''
  if (!(nowMs - Date.parse(lastUse) < lookedUpWithinMs)) return shardOf(id)
  return hex(Number.parseInt(id.slice(-2), 16) % inUseShards.length)
}

const laneDigits = 9

/**
 * The lane of an OAuth client's grants: nine decimal digits of its id, which is random. It stands in
 * the index, so that the grants of a client that cannot be refreshed now are passed without a read.
 */
export function laneOf(client: ClientRef | undefined): string {
  const number = Number.parseInt(client?.id.slice(-8) ?? '', 16) || 0
  return String(number % 10 ** laneDigits).padStart(laneDigits, '0')
}

/** A grant as the index lists it. */
export interface DueGrant extends SecretOwner {
  readonly dueAt: string
  /** Absent where an earlier version wrote the row: the row names the client. */
  readonly lane?: string | undefined
}

// 2026-11-28T15:00:00.123
const upToMs = 23

/**
 * The stored time: the lane follows the milliseconds, as further digits of the second (ISO 8601), so
 * that times keep their order and every version can parse them.
 */
export function encodeDueAt(dueAt: string, client: ClientRef | undefined): string {
  return `${dueAt.slice(0, upToMs)}${laneOf(client)}Z`
}

/** The time and the lane of a stored time. */
export function decodeDueAt(stored: string): Pick<DueGrant, 'dueAt' | 'lane'> {
  const lane = stored.slice(upToMs, -1)
  return { dueAt: `${stored.slice(0, upToMs)}Z`, lane: lane === '' ? undefined : lane }
}
