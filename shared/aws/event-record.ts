import type { AuditEvent } from '../domain/event.ts'
import { setting } from '../domain/settings.ts'
import { type Key, keys } from './keys.ts'
import { type Item, type Row, toItem } from './table.ts'
import { put, type Write } from './transaction.ts'

const secondsPerDay = 24 * 3600

/** The write of a record about a connection. */
export function recordOf(event: AuditEvent): Write {
  return put(eventRow(keys.connectionEvent(event.subject, event.id), event))
}

/** The same as an item by itself. */
export function eventItem(event: AuditEvent): Item {
  return toItem(eventRow(keys.connectionEvent(event.subject, event.id), event))
}

/** The write of a record about a project, or about an access key of it or of the deployment. */
export function projectRecordOf(projectId: string | undefined, event: AuditEvent): Write {
  return put(eventRow(keys.projectEvent(projectId, event.id), event))
}

function eventRow(key: Key, event: AuditEvent): Row {
  const keptSeconds = Number(setting('auditDays')) * secondsPerDay
  const expiresAt = Math.floor(Date.parse(event.at) / 1000) + keptSeconds
  return { ...key, ...event, details: JSON.stringify(event.details), expires_at: expiresAt }
}

/** The record of a row. */
export function eventOfRow(row: Record<string, unknown>): AuditEvent {
  const { pk: _pk, sk: _sk, expires_at: _expires, details, ...rest } = row
  return { ...rest, details: JSON.parse(String(details)) } as unknown as AuditEvent
}
