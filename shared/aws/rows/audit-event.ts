import type { AuditEvent } from '../../model/event.ts'
import { setting } from '../../runtime/settings.ts'
import { logMembers } from '../audit-log/shards.ts'
import { type Item, type Row, toItem } from '../dynamodb/client.ts'
import { type Key, keyOwner, keys } from '../dynamodb/keys.ts'
import { put, type Write } from '../dynamodb/transaction.ts'

const secondsPerDay = 24 * 3600

/** The write of a record about a connection. */
export function auditWrite(event: AuditEvent): Write {
  return put(encodeConnection(event))
}

/** The same as an item by itself. */
export function auditItem(event: AuditEvent): Item {
  return toItem(encodeConnection(event))
}

/**
 * The write of a record about a project, or about an access key or OAuth client of it or of the
 * deployment. It stands in the project's own partition, which the project's log reads directly.
 */
export function projectAuditWrite(projectId: string | undefined, event: AuditEvent): Write {
  const key = keys.projectEvent(projectId, event.id)
  if (projectId === undefined) return put(eventRow(key, event))
  const { log_shard: _log, ...members } = logMembers({ ...event, projectId })
  return put({ ...eventRow(key, { ...event, projectId }), ...members })
}

function encodeConnection(event: AuditEvent): Row {
  const key = keys.connectionEvent(event.subject, event.id)
  return { ...eventRow(key, event), ...logMembers(event) }
}

function eventRow(key: Key, event: AuditEvent): Row {
  const keptSeconds = Number(setting('auditDays')) * secondsPerDay
  const expiresAt = Math.floor(Date.parse(event.at) / 1000) + keptSeconds
  return { ...key, ...event, details: JSON.stringify(event.details), expires_at: expiresAt }
}

/** The record of a row. */
export function decodeAuditEvent(row: Record<string, unknown>): AuditEvent {
  const { pk, sk: _sk, expires_at: _expires, details, ...members } = row
  const { log_shard: _log, due_shard: _due, due_at: _at, ...rest } = members
  const parsed = { ...rest, details: JSON.parse(String(details)) }
  return { ...decodeProject(String(pk)), ...parsed } as unknown as AuditEvent
}

// A row of a version that did not write its project names it by its partition.
function decodeProject(pk: string): { readonly projectId?: string } {
  const prefix = keyOwner('')
  return pk.startsWith(prefix) ? { projectId: pk.slice(prefix.length) } : {}
}
