import type { AccessKey } from '../model/access-key.ts'
import type { CleanupTask } from '../model/cleanup-task.ts'
import type {
  AccessScope,
  Connection,
  ConnectionTestResult,
  Reference,
  Resource,
} from '../model/connection.ts'
import type { AuditEvent } from '../model/event.ts'
import type { IdempotencyRecord } from '../model/idempotency.ts'
import type { JsonObject } from '../model/json.ts'
import type { SecretOwner } from '../model/secret.ts'

/** The members that a list sorts and filters by, before it reads a page of connections. */
export interface ConnectionKeys {
  readonly id: string
  readonly ownerId: string
  readonly name: string
  readonly type: string
  readonly status: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly accessScope?: AccessScope | undefined
  readonly owner?: string | undefined
}

/** How many connections have a type and a status. */
export interface ConnectionCount {
  readonly type: string
  readonly status: string
  readonly count: number
}

/** The columns by which connections are stored in order. */
export type StoredOrder = 'name' | 'createdAt'

/** A stretch of an owner's connections in a stored order; equal ones follow each other by id. */
export interface ListRange {
  readonly ownerId: string
  readonly by: StoredOrder
  readonly descending: boolean
  /** Of this type alone; in the order by name. */
  readonly type?: string | undefined
  /** What the column begins with. */
  readonly prefix?: string | undefined
  /** The place after which it starts: the value of the column, and an id; there need be none. */
  readonly after?: readonly [value: string, id: string] | undefined
}

/** The powers over connections and their references: see `Powers`. */
export interface ConnectionPowers {
  readConnections: {
    /** The owner of a connection, deleted or not; it never changes, so it can be cached. */
    ownerOf(id: string): Promise<string | undefined>
    find(owner: SecretOwner): Promise<Connection | undefined>
    /** One read where the owner is cached; else two. */
    locate(id: string): Promise<Connection | undefined>
    /** The connection that has this name as a unique one. */
    named(ownerId: string, name: string): Promise<Connection | undefined>
  }
  readManyConnections: {
    /** In the requested order; undefined where there is none. */
    locateMany(ids: readonly string[]): Promise<readonly (Connection | undefined)[]>
  }
  listConnections: {
    /** The keys of every connection of an owner, in no order. */
    keys(ownerId: string): Promise<readonly ConnectionKeys[]>
    /**
     * How many connections an owner has, by type and status: with a user, those for everyone and the
     * user's personal ones; without, all. Undefined while the owner's connections from before 0.3
     * are not in its lists (docs/operate/upgrade.md): then only `keys` has all of them.
     */
    counts(ownerId: string, user?: string): Promise<readonly ConnectionCount[] | undefined>
    /**
     * The first keys of a stretch, at most so many. Reads no more than it returns.
     *
     * @returns fewer at the end of the stretch only.
     */
    first(range: ListRange, most: number): Promise<readonly ConnectionKeys[]>
    /** The connections asked for, in that order; one that is deleted concurrently is left out. */
    page(keys: readonly ConnectionKeys[]): Promise<readonly Connection[]>
  }
  createConnections: {
    /**
     * @throws Problem `project_not_found`, `name_taken` where the name must be unique and another
     * connection has it, `invalid_request` where the OAuth client does not exist;
     * IdempotencyConflict where a request with the same key came first.
     */
    insert(connection: Connection, event: AuditEvent, record?: IdempotencyRecord): Promise<void>
  }
  updateConnections: {
    /** @throws Problem `revision_conflict` where the stored version is not `before`'s. */
    replace(
      connection: Connection,
      before: Connection,
      event: AuditEvent,
      task?: CleanupTask,
    ): Promise<void>
  }
  deleteConnections: {
    /**
     * @throws Problem `revision_conflict` where the stored version or fence is another;
     * `connection_in_use` where anything references it.
     */
    remove(
      connection: Connection,
      event: AuditEvent,
      ...tasks: readonly (CleanupTask | undefined)[]
    ): Promise<void>
  }
  addReferences: {
    /**
     * Where the resource is referenced already, the reference as it was added first.
     *
     * @throws Problem `connection_not_found` where the connection was deleted concurrently.
     */
    add(reference: Reference, event: AuditEvent): Promise<{ reference: Reference; added: boolean }>
  }
  removeReferences: {
    /** @returns whether there was one. */
    remove(connectionId: string, resource: Resource, event: AuditEvent): Promise<boolean>
  }
  listReferences: {
    /** By type of resource and then by id. */
    list(connectionId: string): Promise<readonly Reference[]>
  }
}

/** The powers of connection tests: see `Powers`. */
export interface ConnectionTestPowers {
  /** Tests a connection at its service, through the egress guard; a failed test is a value. */
  tryConnections: { test(type: string, config: JsonObject): Promise<ConnectionTestResult> }
  /** Passes a connection to the function that tests it: that one connects to untrusted servers and has no rights. */
  requestConnectionTests: {
    request(type: string, config: JsonObject): Promise<ConnectionTestResult>
  }
  /** Counts the connection tests of an access key against its limit per minute. */
  countConnectionTests: {
    /** @throws Problem `too_many_connection_tests` where the limit of this minute is reached. */
    count(keyId: string, now: Date): Promise<void>
  }
}

/** The current row of an access key, and how to read the current row of a connection. */
export interface Lookup {
  readonly key: AccessKey | undefined
  /** Reads the row where it is not read yet: call it after the key is authenticated. */
  connection(): Promise<Connection | undefined>
}

/** The powers that only a lookup needs: see `Powers`. */
export interface LookupPowers {
  readLookups: {
    /** An access key and a connection: one call where this process has the connection's owner cached. */
    find(keyId: string, connectionId: string | undefined): Promise<Lookup>
  }
}
