import { randomFillSync, randomInt } from 'node:crypto'
import { v7 } from 'uuid'
import type { Caller } from './access-key.ts'
import { type Connection, systemOwnerId } from './connection.ts'
import type { JsonObject } from './json.ts'

/** The types of records in the audit log. */
export const eventTypes = [
  'connection.created',
  'connection.updated',
  'connection.deleted',
  'connection.credentials_read',
  'reference.added',
  'reference.removed',
  'connection.authorization_started',
  'connection.authorized',
  'connection.refreshed',
  'connection.refresh_failed',
  'connection.minted',
  'connection.mint_failed',
  'connection.expired',
  'connection.tested',
  'connection.exported',
  'oauth2_client.created',
  'oauth2_client.updated',
  'oauth2_client.deleted',
  'project.created',
  'project.updated',
  'project.deleted',
  'access_key.created',
  'access_key.rotated',
  'access_key.deleted',
  'identity_provider.created',
  'identity_provider.updated',
  'identity_provider.deleted',
  'session.created',
  'session.ended',
  'session.rejected',
] as const

/** One of the event types. */
export type EventType = (typeof eventTypes)[number]

/** The person or workload behind a session. */
export interface SessionActor {
  readonly user: string
  /** The id of the identity provider. */
  readonly provider: string
  /** The `sub` of its token. */
  readonly subject: string
  /** The id of the session. */
  readonly session: string
}

/** Who acted: an access key, a session, or the deployment itself. */
export type Actor =
  | { readonly keyId: string; readonly user: string }
  | SessionActor
  | { readonly system: string }

/** One record of the audit log; never holds a secret. */
export interface AuditEvent {
  /** UUID version 7 of the time `at`: records sort by it, and a range of times is a range of ids. */
  readonly id: string
  readonly type: EventType
  readonly at: string
  /** The connection, OAuth client, project, access key, session or identity provider that it is about. */
  readonly subject: string
  /** The project in whose audit log it is; absent: in the deployment's alone. */
  readonly projectId?: string | undefined
  readonly version?: number | undefined
  readonly actor: Actor
  readonly requestId: string
  readonly details: JsonObject
}

/** The actor, request and time of an audit record. */
export interface AuditContext {
  readonly actor: Actor
  readonly requestId: string
  readonly now: Date
}

/** The caller, id and time of a request: what its audit records need. */
export interface RequestContext {
  readonly caller: Caller
  readonly requestId: string
  readonly now: Date
}

/** The audit context of a caller's request. */
export function auditContextOf({ caller, requestId, now }: RequestContext): AuditContext {
  return { actor: actorOf(caller), requestId, now }
}

/** A caller as the audit log names it. */
export function actorOf({
  keyId,
  user,
  session,
}: Pick<Caller, 'keyId' | 'user' | 'session'>): Actor {
  return session ? { user, ...session, session: keyId } : { keyId, user }
}

/** The members of an actor as every API, event and archive shows them. */
export function actorMembers(actor: Actor): Readonly<Record<string, string>> {
  if (!('keyId' in actor)) return { ...actor }
  return { key_id: actor.keyId, user: actor.user }
}

/** A record about a connection, at the version given. */
export function connectionEvent(
  type: EventType,
  { id, ownerId, version }: Pick<Connection, 'id' | 'ownerId' | 'version'>,
  context: RequestContext | AuditContext,
  details: JsonObject = {},
): AuditEvent {
  const event = { ...eventOf(type, id, context, details), version }
  return ownerId === systemOwnerId ? event : { ...event, projectId: ownerId }
}

/** Whether a record is about a connection: its subject is then the connection's id. */
export function isAboutConnection({ type }: Pick<AuditEvent, 'type'>): boolean {
  return /^(connection|reference)\./.test(type)
}

/** A record about a project, an OAuth client or an access key. */
export function eventOf(
  type: EventType,
  subject: string,
  context: RequestContext | AuditContext,
  details: JsonObject = {},
): AuditEvent {
  const { actor, requestId, now } = 'actor' in context ? context : auditContextOf(context)
  const id = v7({ msecs: now.getTime(), seq: nextInProcess(), random: randomOfId() })
  return { id, type, at: now.toISOString(), subject, actor, requestId, details }
}

const seqBits = 32
let seq = randomInt(2 ** (seqBits - 1))

// Records of one millisecond keep the order in which a process made them (RFC 9562, section 6.2).
function nextInProcess(): number {
  seq = (seq + 1) % 2 ** seqBits
  return seq
}

const idBytes = 16
const drawn = Buffer.alloc(256 * idBytes)
let used = drawn.length

// Many at a time: a call of the generator takes longer than the rest of an id.
function randomOfId(): Uint8Array {
  if (used === drawn.length) {
    randomFillSync(drawn)
    used = 0
  }
  used += idBytes
  return drawn.subarray(used - idBytes, used)
}

/** The 16 partitions over which cleanup tasks and grants are spread. */
export const shards = [...'0123456789abcdef'] as readonly string[]

/** The shard of an id: its last digit. */
export function shardOf(id: string): string {
  return id.slice(-1)
}
