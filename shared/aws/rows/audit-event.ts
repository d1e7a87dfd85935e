import type { AuditEvent } from '../../model/event.ts'
import { setting } from '../../runtime/settings.ts'
import { logMembers } from '../audit-log/shards.ts'
import { type Item, type Row, toItem } from '../dynamodb/client.ts'
import { type Key, keyOwner, keys } from '../dynamodb/keys.ts'
import { put, type Write } from '../dynamodb/transaction.ts'
import { type Attributes, codec, data, json, optionalNumber, optionalText, text } from './codec.ts'

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
  const key = keys.connectionEvent(event.subject, event.id)
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
