import { randomUUID } from 'node:crypto'
import type { Caller } from './caller.ts'
import type { ConnectorBinding } from './connector-binding.ts'
import type { Grant } from './grant.ts'
import type { JsonObject } from './json.ts'
import type { SecretRef } from './secret.ts'

/** Whether a connection can be used: OAuth types alone are ever other than `active`. */
export type Status = 'active' | 'incomplete' | 'expired'

/** Every status. */
export const statuses = ['active', 'incomplete', 'expired'] as const satisfies readonly Status[]

/** To whom a connection is visible: its owner and admins, or everyone in its project. */
export type AccessScope = 'personal' | 'organizational'

/** Every access scope. */
export const accessScopes = ['personal', 'organizational'] as const satisfies readonly AccessScope[]

/** Where a system-managed connection lives, in place of a project. */
export const systemOwnerId = 'system'

/** A connection as it is stored, without its secrets. */
export interface Connection {
  readonly id: string
  /** The project that owns it, or `system`. It never changes. */
  readonly ownerId: string
  readonly name: string
  readonly type: string
  readonly status: Status
  /** The open half of the config, defaults applied. */
  readonly config: JsonObject
  /** The secret fields that hold a value. */
  readonly withheldFields: readonly string[]
  /** Which of its secrets count; absent while it never had any. */
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
  /** Whether the name is this connection's alone in its ownerId. */
  readonly uniqueName?: true | undefined
  /** Absent: everyone in the project. */
  readonly accessScope?: AccessScope | undefined
  /** The user to whom a personal connection is shown; admins see it too. */
  readonly owner?: string | undefined
  /** What its connector was given beside the config. */
  readonly connector?: ConnectorBinding | undefined
  /** The fields that its type requires and that have no value yet. */
  readonly missingFields?: readonly string[] | undefined
  /** Rises with every change; new tokens are none. */
  readonly version: number
  readonly createdAt: string
  readonly createdBy: string
  readonly updatedAt: string
  readonly updatedBy: string
}

type Given = Pick<
  Connection,
  'ownerId' | 'name' | 'type' | 'status' | 'config' | 'withheldFields'
> &
  Partial<Pick<Connection, 'oauth2ClientId' | 'uniqueName' | 'missingFields'>> &
  Partial<Pick<Connection, 'accessScope' | 'owner' | 'connector'>>

/** A connection at its first version, with a fresh id. */
export function newConnection(given: Given, caller: Caller, now: Date): Connection {
  const at = now.toISOString()
  const made = { createdAt: at, createdBy: caller.user, updatedAt: at, updatedBy: caller.user }
  return { id: randomUUID(), ...given, version: 1, ...made }
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

/** The next version of a connection that nobody asked for: its grant has ended, say. */
export function reviseBySystem(
  connection: Connection,
  changes: Partial<Connection>,
  now: Date,
): Connection {
  const made = { updatedAt: now.toISOString(), updatedBy: 'mooring' }
  return { ...connection, ...changes, version: connection.version + 1, ...made }
}

/** Whether the connection is in the deployment's own hands. */
export function isSystem(connection: Connection): boolean {
  return connection.ownerId === systemOwnerId
}
