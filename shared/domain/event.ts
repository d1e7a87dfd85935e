import { v7 } from 'uuid'
import type { Caller } from './caller.ts'
import type { Connection } from './connection.ts'
import type { JsonObject } from './json.ts'

/** What can stand in the audit trail. */
export const eventTypes = [
  'connection.created',
  'connection.updated',
  'connection.deleted',
  'connection.credentials_read',
  'project.created',
  'project.updated',
  'project.deleted',
  'access_key.created',
  'access_key.rotated',
  'access_key.deleted',
] as const

/** One of the event types. */
export type EventType = (typeof eventTypes)[number]

/** Who acted: an access key, or the deployment itself. */
export type Actor = { readonly keyId: string; readonly user: string } | { readonly system: string }

/** One record of the audit trail; never holds a secret. */
export interface AuditEvent {
  /** UUID version 7: sorts by time. */
  readonly id: string
  readonly type: EventType
  readonly at: string
  /** The connection, project or access key that it is about. */
  readonly subject: string
  readonly version?: number | undefined
  readonly actor: Actor
  readonly requestId: string
  readonly details: JsonObject
}

/** What a request knows that every record of it needs. */
export interface Occasion {
  readonly caller: Caller
  readonly requestId: string
  readonly now: Date
}

/** A record about a connection, at the version given. */
export function connectionEvent(
  type: EventType,
  connection: Connection,
  occasion: Occasion,
  details: JsonObject = {},
): AuditEvent {
  return { ...eventOf(type, connection.id, occasion, details), version: connection.version }
}

/** A record about a project or an access key. */
export function eventOf(
  type: EventType,
  subject: string,
  { caller, requestId, now }: Occasion,
  details: JsonObject = {},
): AuditEvent {
  const actor = { keyId: caller.keyId, user: caller.user }
  const id = v7()
  return { id, type, at: now.toISOString(), subject, actor, requestId, details }
}
