import type { AccessKey } from '../model/access-key.ts'
import type { CleanupTask } from '../model/cleanup-task.ts'
import type { AccessScope, Connection } from '../model/connection.ts'
import type { AuditEvent } from '../model/event.ts'
import type { IdempotencyRecord, StoredResponse } from '../model/idempotency.ts'
import type { JsonObject } from '../model/json.ts'
import type { Reference, Resource } from '../model/reference.ts'
import type { Secret, SecretOwner, Secrets } from '../model/secret.ts'
import type { LogPowers } from './audit.ts'
import type { ConnectionTestPowers } from './connection-tests.ts'
import type { LookupPowers } from './lookups.ts'
import type { OauthPowers } from './oauth.ts'
import type { ProjectPowers } from './projects.ts'
import type { ClientSecretPowers } from './secret-powers.ts'
import type { SweepPowers } from './sweep-powers.ts'

/** An event as it goes to the bus. */
export interface PublishedEvent {
  /** Of the record: the same whenever the same event is published again. */
  readonly id: string
  readonly source: string
  /** EventBridge's `detail-type`. */
  readonly type: string
  readonly at: Date
  readonly detail: JsonObject
}

/** What one connection shows of itself in a list before its page is read. */
export interface ConnectionKeys {
  readonly id: string
  readonly home: string
  readonly name: string
  readonly type: string
  readonly status: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly accessScope?: AccessScope | undefined
  readonly owner?: string | undefined
}

/**
 * What an operation can be allowed to do. One member of this is at once a handler's parameter, an
 * IAM grant (infra/grants/grants.ts), an adapter (shared/aws) and a fake (test/fakes).
 *
 * Every method rejects with Problem `dependency_unavailable` where AWS does not answer.
 */
export interface Powers
  extends ClientSecretPowers,
    ConnectionTestPowers,
    LogPowers,
    LookupPowers,
    OauthPowers,
    ProjectPowers,
    SweepPowers {
  /** Reads the row of an access key, to prove who calls. */
  readAccessKeys: { find(id: string): Promise<AccessKey | undefined> }
  listAccessKeys: { list(projectId: string | undefined): Promise<readonly AccessKey[]> }
  /** @throws Problem `project_not_found` where the key's project is gone. */
  createAccessKeys: { insert(key: AccessKey, event: AuditEvent): Promise<void> }
  /** @throws Problem `revision_conflict` where the key was rotated or deleted meanwhile. */
  rotateAccessKeys: { replace(key: AccessKey, before: AccessKey, event: AuditEvent): Promise<void> }
  /** @throws Problem `access_key_not_found` where it is gone already. */
  deleteAccessKeys: { remove(key: AccessKey, event: AuditEvent): Promise<void> }

  readConnections: {
    /** The home of a connection, past or present; a home never changes, so it may be cached. */
    homeOf(id: string): Promise<string | undefined>
    find(owner: SecretOwner): Promise<Connection | undefined>
    /** Where the home was cached, one read; else two. */
    locate(id: string): Promise<Connection | undefined>
    /** The connection to whom a name belongs alone. */
    named(home: string, name: string): Promise<Connection | undefined>
  }
  readManyConnections: {
    /** In the order asked; undefined where there is none. */
    locateMany(ids: readonly string[]): Promise<readonly (Connection | undefined)[]>
  }
  listConnections: {
    /** What every connection of a home is sorted and filtered by, in no order. */
    keys(home: string): Promise<readonly ConnectionKeys[]>
    /** The connections asked for, in that order; one deleted meanwhile is left out. */
    page(keys: readonly ConnectionKeys[]): Promise<readonly Connection[]>
  }
  createConnections: {
    /**
     * @throws Problem `project_not_found`, `name_taken` where the name is to be its own and is
     * another's, `invalid_request` where the OAuth client is not there; IdempotencyConflict where a request with the same ticket came first.
     */
    insert(connection: Connection, event: AuditEvent, receipt?: IdempotencyRecord): Promise<void>
  }
  updateConnections: {
    /** @throws Problem `revision_conflict` where the stored version is not `before`'s. */
    replace(
      connection: Connection,
      before: Connection,
      event: AuditEvent,
      leftover?: CleanupTask,
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
      ...leftovers: readonly (CleanupTask | undefined)[]
    ): Promise<void>
  }
  addReferences: {
    /**
     * Where the resource is referenced already, the reference as it was added first.
     *
     * @throws Problem `connection_not_found` where the connection was deleted meanwhile.
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
  /** Strikes off work that was left over and is done. */
  completeCleanup: { settle(leftover: CleanupTask): Promise<void> }

  /** Makes the first version of a connection's secret. */
  writeNewSecrets: {
    /** @returns the version id to pin. */
    create(owner: SecretOwner, secrets: Secrets): Promise<string>
    /** Takes back what `create` made, for a connection that did not come to be. */
    takeBack(owner: SecretOwner): Promise<void>
  }
  /** Adds a version to a connection's secret, making the secret where there was none. */
  writeSecrets: {
    /**
     * @returns the version id to pin; it bears a staging label of its own.
     * @throws Problem `secret_missing` where the secret waits for its deletion.
     */
    add(owner: SecretOwner, secrets: Secrets, pinned: string | undefined): Promise<string>
    /**
     * Lets go of versions that nobody pins any more; where the one that is pinned now is given,
     * moves AWSCURRENT to it as well.
     */
    release(owner: SecretOwner, released: readonly string[], pinned?: string): Promise<void>
  }
  readSecrets: {
    /** @throws Problem `secret_missing` where the version is still pinned and is not there. */
    open(owner: SecretOwner, version: string): Promise<Secrets>
  }
  /** Puts a connection's secret into its recovery window; one that is gone is no fault. */
  discardSecrets: { discard(owner: SecretOwner): Promise<void> }

  publishEvents: {
    /** @returns the ids of those that were not taken: they may be published again. */
    publish(events: readonly PublishedEvent[]): Promise<ReadonlySet<string>>
  }

  /** Leaves work behind that no change of a row goes with. */
  enqueueCleanup: { leave(leftover: CleanupTask): Promise<void> }
  listCleanupTasks: {
    /** The oldest first; those after the one of this id. */
    page(shard: string, take: number, after?: string): Promise<readonly CleanupTask[]>
  }

  readStoredResponses: {
    /** A keyed hash: only this deployment can make it. */
    fingerprint(text: string): Promise<string>
    recall(scope: string, hash: string): Promise<StoredResponse | undefined>
  }

  /** Keeps the first admin key where only its owner reads it. */
  keepAdminKey: {
    read(): Promise<string | undefined>
    write(key: Secret): Promise<void>
  }
}

/** The name of one power. */
export type Power = keyof Powers
