import type { CleanupTask } from '../../model/cleanup-task.ts'
import type { AuditEvent } from '../../model/event.ts'
import {
  IdempotencyConflict,
  type IdempotencyRecord,
  type StoredResponse,
} from '../../model/idempotency.ts'
import { setting } from '../../runtime/settings.ts'
import { connectionRecordKey, logMembers } from '../audit-log/shards.ts'
import { type Item, type Row, toItem } from '../dynamodb/client.ts'
import { type Key, keyOwner, keys } from '../dynamodb/keys.ts'
import { put, type Write } from '../dynamodb/transaction.ts'
import {
  type Attributes,
  codec,
  data,
  json,
  optionalData,
  optionalNumber,
  optionalText,
  refAttribute,
  text,
} from './codec.ts'
import { storedGrant } from './connection.ts'

const auditEvents = /* @__PURE__ */ codec<AuditEvent>(
  'record of the audit log',
  {
    id: text,
    type: text,
    at: text,
    subject: text,
    projectId: optionalText,
    version: optionalNumber,
    actor: data,
    requestId: text,
    details: json,
  },
  { derived: ['expires_at', 'log_shard', 'due_shard', 'due_at'] },
)

const secondsPerDay = 24 * 3600

/** The write of a record about a connection. */
export function auditWrite(event: AuditEvent): Write {
  return put(eventOfConnection(event))
}

/** The same as an item, for a put without a transaction. */
export function auditItem(event: AuditEvent): Item {
  return toItem(eventOfConnection(event))
}

/**
 * The write of a record about a project, or about an access key or OAuth client of it or of the
 * deployment. It is in the project's own partition, which the project's log reads directly.
 */
export function projectAuditWrite(projectId: string | undefined, event: AuditEvent): Write {
  const key = keys.projectEvent(projectId, event.id)
  if (projectId === undefined) return put(eventRow(key, event))
  const { log_shard: _log, ...members } = logMembers({ ...event, projectId })
  return put({ ...eventRow(key, { ...event, projectId }), ...members })
}

function eventOfConnection(event: AuditEvent): Row {
  const key = connectionRecordKey(event)
  return { ...eventRow(key, event), ...logMembers(event) }
}

function eventRow(key: Key, event: AuditEvent): Row {
  const keptSeconds = Number(setting('auditDays')) * secondsPerDay
  const expiresAt = Math.floor(Date.parse(event.at) / 1000) + keptSeconds
  return { ...key, ...auditEvents.encode(event), expires_at: expiresAt }
}

/** The record of a row. @throws Error as `Codec.decode`. */
export function decodeAuditEvent(row: Attributes): AuditEvent {
  return auditEvents.decode({ ...projectFrom(String(row.pk)), ...row })
}

// A row of a version that did not write its project names it by its partition.
function projectFrom(pk: string): { readonly projectId?: string } {
  const prefix = keyOwner('')
  return pk.startsWith(prefix) ? { projectId: pk.slice(prefix.length) } : {}
}

const cleanupTasks = /* @__PURE__ */ codec<CleanupTask>(
  'cleanup task',
  {
    id: text,
    kind: text,
    ownerId: text,
    subject: text,
    secretKind: optionalText,
    secretRef: optionalText,
    grant: { ...optionalData, stored: storedGrant },
    createdAt: text,
  },
  { names: { ownerId: 'home', secretRef: refAttribute } },
)

/** The write of a cleanup task, in the transaction that makes it necessary. */
export function cleanupTaskWrites(task: CleanupTask | undefined): Write[] {
  return task ? [put({ ...keys.cleanupTask(task.id), ...cleanupTasks.encode(task) })] : []
}

/** The cleanup task of a row. @throws Error as `Codec.decode`. */
export function decodeCleanupTask(row: Attributes): CleanupTask {
  return cleanupTasks.decode(row)
}

const idempotencyRecords = /* @__PURE__ */ codec<StoredResponse>(
  'idempotency record',
  { fingerprint: text, answer: json },
  { derived: ['expires_at'] },
)

/**
 * The write that makes a create happen once: rejected where the key was used before. An expired row
 * counts as none, since DynamoDB deletes expired rows late.
 */
export function idempotencyWrites(record: IdempotencyRecord | undefined): Write[] {
  if (!record) return []
  const { key, answer } = record
  const { scope, hash, fingerprint } = key
  const row = {
    ...keys.request(scope, hash),
    ...idempotencyRecords.encode({ fingerprint, answer }),
    expires_at: Math.floor(key.expiresAt.getTime() / 1000),
  }
  const now = Math.floor(Date.now() / 1000)
  return [
    put(row, {
      when: 'attribute_not_exists(pk) OR expires_at <= :now',
      values: { ':now': now },
      failure: () => new IdempotencyConflict(),
    }),
  ]
}

/** The record of a row; undefined once it has expired. @throws Error as `Codec.decode`. */
export function decodeIdempotencyRecord(
  row: Attributes,
  nowMs: number,
): StoredResponse | undefined {
  return Number(row.expires_at) * 1000 <= nowMs ? undefined : idempotencyRecords.decode(row)
}
