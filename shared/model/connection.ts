import { randomUUID } from 'node:crypto'
import type { Caller } from './access-key.ts'
import type { ConnectorBinding } from './connector-binding.ts'
import type { Grant } from './grant.ts'
import type { JsonObject } from './json.ts'
import type { StepUp } from './mcp.ts'
import type { SecretRef } from './secret.ts'
import type { ReferencedField } from './secret-reference.ts'

/** Whether a connection can be used: only OAuth types can have another status than `active`. */
export type Status = 'active' | 'incomplete' | 'expired'

/** Every status. */
export const statuses = ['active', 'incomplete', 'expired'] as const satisfies readonly Status[]

/** The users who can see a connection: its owner and admins, or everyone in its project. */
export type AccessScope = 'personal' | 'organizational'

/** Every access scope. */
export const accessScopes = ['personal', 'organizational'] as const satisfies readonly AccessScope[]

/** The owner of system-managed connections, in place of a project. */
export const systemOwnerId = 'system'

/** A connection as it is stored, without its secrets. */
export interface Connection {
  readonly id: string
  /** The project that owns it, or `system`. It never changes. */
  readonly ownerId: string
  readonly name: string
  readonly type: string
  readonly status: Status
  /** The public fields of the config, with defaults. */
  readonly config: JsonObject
  /** The secret fields that have a value. */
  readonly withheldFields: readonly string[]
  /** The secret fields that are references, which stand in the config; absent: there are none. */
  readonly referencedFields?: readonly ReferencedField[] | undefined
  /** The ref of its current secrets; absent until it has any. */
  readonly secretRef?: SecretRef | undefined
  readonly oauth2ClientId?: string | undefined
  /** The reason of the status, as a message. */
  readonly statusReason?: string | undefined
  /** The OAuth grant; absent before the first authorization. */
  readonly grant?: Grant | undefined
  /** Rises with every write of the grant: a writer that has not read the last one is rejected. */
  readonly fence?: number | undefined
  /** When the grant is due next: see `nextDue`. */
  readonly dueAt?: string | undefined
  /** When the grant was last used, to the day. */
  readonly usedAt?: string | undefined
  /** Whether no other connection of its owner can have this name. */
  readonly uniqueName?: true | undefined
  /** The id that its importer gave it: no other connection of its owner has the same. */
  readonly externalId?: string | undefined
  /** Absent: everyone in the project. */
  readonly accessScope?: AccessScope | undefined
  /** The user who can see a personal connection; admins can too. */
  readonly owner?: string | undefined
  /** The connector binding, in addition to the config. */
  readonly connector?: ConnectorBinding | undefined
  /** The fields that its type requires and that have no value yet. */
  readonly missingFields?: readonly string[] | undefined
  /** Whether its server asked for no authorization when it was authorized last: it is active without a grant. */
  readonly unprotected?: true | undefined
  /** The scopes that its server asked for; a lookup writes them, and the next authorization requests them. */
  readonly stepUp?: StepUp | undefined
  /** Rises with every change; new tokens do not count as one. */
  readonly version: number
  readonly createdAt: string
  readonly createdBy: string
  readonly updatedAt: string
  readonly updatedBy: string
}

type ConnectionInput = Pick<
  Connection,
  'ownerId' | 'name' | 'type' | 'status' | 'config' | 'withheldFields'
> &
  Partial<Pick<Connection, 'oauth2ClientId' | 'uniqueName' | 'missingFields' | 'externalId'>> &
  Partial<Pick<Connection, 'accessScope' | 'owner' | 'connector' | 'referencedFields'>>

/** A connection at its first version, with a fresh id. */
export function newConnection(input: ConnectionInput, caller: Caller, now: Date): Connection {
  const at = now.toISOString()
  const made = { createdAt: at, createdBy: caller.user, updatedAt: at, updatedBy: caller.user }
  return { id: randomUUID(), ...input, version: 1, ...made }
}

/** The next version of a connection. */
export function revise(
  connection: Connection,
  changes: Partial<Connection>,
  caller: Caller,
  now: Date,
): Connection {
  return {
    ...connection,
    ...changes,
    version: connection.version + 1,
    updatedAt: now.toISOString(),
    updatedBy: caller.user,
  }
}

/** The next version of a connection without a request: its grant has expired, for example. */
export function reviseBySystem(
  connection: Connection,
  changes: Partial<Connection>,
  now: Date,
): Connection {
  const made = { updatedAt: now.toISOString(), updatedBy: 'mooring' }
  return { ...connection, ...changes, version: connection.version + 1, ...made }
}

/** Whether the deployment itself owns the connection. */
export function isSystem(connection: Connection): boolean {
  return connection.ownerId === systemOwnerId
}

/** What uses a connection: a workflow, a knowledge base, an app. Mooring has only its name. */
export interface Resource {
  readonly resourceType: string
  readonly resourceId: string
}

/** The use of a connection by a resource, and who added it. */
export interface Reference extends Resource {
  readonly connectionId: string
  readonly createdAt: string
  readonly createdBy: string
}

/** A new reference. */
export function newReference(
  connectionId: string,
  { resourceType, resourceId }: Resource,
  caller: Caller,
  now: Date,
): Reference {
  const made = { createdAt: now.toISOString(), createdBy: caller.user }
  return { connectionId, resourceType, resourceId, ...made }
}

/** The result of a connection test. */
export interface ConnectionTestResult {
  /** `untestable`: no request was sent, and `detail` says why. */
  readonly outcome: 'ok' | 'rejected' | 'unreachable' | 'untestable'
  /** A message of ours; never a secret, nor text of the service. */
  readonly detail: string
  readonly latencyMs: number
}

/** Every outcome. */
export const outcomes = ['ok', 'rejected', 'unreachable', 'untestable'] as const
