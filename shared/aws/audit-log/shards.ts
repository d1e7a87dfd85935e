import type { AuditEvent, EventType } from '../../model/event.ts'
import { type Key, keys } from '../dynamodb/keys.ts'

/**
 * Every lookup writes a record of a read; changes are few in comparison, and people search for those.
 * Each kind has its own partitions, so that a query for one does not read the other.
 */
export type LogKind = 'READ' | 'CHANGE'

/** The kind of a type of record. */
export function kindOf(type: EventType): LogKind {
  return type === 'connection.credentials_read' ? 'READ' : 'CHANGE'
}

/**
 * How many partitions of an index a log is spread over. A partition takes 1,000 writes a second, and
 * one that is full holds up writes of the table. A project's changes are bounded alike by the
 * project's own partition of the table, so one is enough for them.
 */
const shardCounts = {
  connection: { READ: 4 },
  project: { READ: 8, CHANGE: 1 },
  deployment: { READ: 32, CHANGE: 4 },
} as const

/** The attributes by which the indexes hold a record; one of the deployment has no `log_shard`. */
export function logMembers(event: AuditEvent) {
  const { id, type, projectId } = event
  const kind = kindOf(type)
  const shard = (counts: Record<LogKind, number>) => shardOf(id, counts[kind])
  return {
    ...(projectId === undefined
      ? {}
      : { log_shard: keys.projectLog(projectId, kind, shard(shardCounts.project)) }),
    due_shard: keys.deploymentLog(kind, shard(shardCounts.deployment)),
    due_at: keys.connectionEvent('', id).sk,
  }
}

/**
 * The key of a record about a connection. Reads are spread over partitions of the table: each takes
 * 1,000 writes a second, and a connection's row 3,000 strongly consistent reads.
 */
export function connectionRecordKey({ id, type, subject }: AuditEvent): Key {
  if (kindOf(type) === 'CHANGE') return keys.connectionEvent(subject, id)
  return keys.connectionRead(subject, shardOf(id, shardCounts.connection.READ), id)
}

/** The partitions that hold a connection's records of these kinds, newer and older ones. */
export function connectionPartitions(id: string, kinds: readonly LogKind[]): string[] {
  const reads = upTo(shardCounts.connection.READ).map(
    (shard) => keys.connectionRead(id, shard, '').pk,
  )
  // Versions up to 0.2 wrote reads beside the rest.
  return [keys.connectionEvent(id, '').pk, ...(kinds.includes('READ') ? reads : [])]
}

/** The partitions of the index `log` that hold a project's records of a kind. */
export function projectShards(projectId: string, kind: LogKind): string[] {
  return upTo(shardCounts.project[kind]).map((shard) => keys.projectLog(projectId, kind, shard))
}

/** The partitions of the index `due` that hold all records of a kind. */
export function deploymentShards(kind: LogKind): string[] {
  return upTo(shardCounts.deployment[kind]).map((shard) => keys.deploymentLog(kind, shard))
}

const upTo = (count: number) => Array.from({ length: count }, (_, shard) => shard)

// The last byte of an id is drawn at random.
function shardOf(id: string, count: number): number {
  return Number.parseInt(id.slice(-2), 16) % count
}
