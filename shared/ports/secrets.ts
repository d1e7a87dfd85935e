import type { ClientRef } from '../model/authorization.ts'
import type { SecretOwner, SecretRef, Secrets } from '../model/secret.ts'

/**
 * Stores the secrets of connections and OAuth clients. They take effect when the row of their owner
 * holds the ref: the row's transaction is the commit point, so a caller
 * writes, then changes the row, then commits. A ref always means the same secrets.
 *
 * A driver is one implementation (shared/aws/secrets). Several can be readable at one time: a ref
 * shows by its format which of them made it.
 *
 * Every method may be repeated. Each rejects with Problem `dependency_unavailable` where the
 * backing store does not answer.
 *
 * @typeParam Owner The owner of the secrets: a driver gets only owner and ref, so that it can bind
 * ciphertexts to both.
 */
export interface SecretStore<Owner = SecretOwner> {
  /**
   * Writes the first secrets of an owner that has no row yet. Where the row is not written then,
   * `discard` removes them.
   *
   * @throws Error where the owner has secrets.
   */
  writeNew(owner: Owner, secrets: Secrets): Promise<SecretRef>
  /**
   * Writes secrets in addition to those of the row, which stay readable. Where the row is not
   * written then, `rollBack` removes them.
   *
   * @param previous What the row holds; undefined where it holds nothing.
   * @throws Problem `secret_missing` where the owner's secrets wait for their deletion.
   */
  write(owner: Owner, secrets: Secrets, previous: SecretRef | undefined): Promise<SecretRef>
  /** @throws Problem `secret_missing` where the row holds this ref and its secrets are gone. */
  read(owner: Owner, ref: SecretRef): Promise<Secrets>
  /**
   * Removes what a row held before, once it holds something else.
   *
   * @param ref What the row holds now; undefined where it holds nothing.
   */
  commit(owner: Owner, ref: SecretRef | undefined, replaced: SecretRef): Promise<void>
  /** Removes what `write` wrote for a row that was not changed. */
  rollBack(owner: Owner, ref: SecretRef): Promise<void>
  /**
   * Removes all secrets of an owner whose row is gone; does nothing where there are none.
   *
   * @param ref What the row held, where that is known: only the driver that made it is called.
   */
  discard(owner: Owner, ref?: SecretRef): Promise<void>
}

/** A secret in the list of a driver that stores secrets outside rows: eventually consistent, without values. */
export interface ListedSecret extends SecretOwner {
  readonly createdAt: string
  /** Since when they are marked as orphaned. */
  readonly orphanedAt?: string | undefined
  /** The readable refs. */
  readonly refs: readonly SecretRef[]
}

/**
 * Finds secrets without a row, and rows without their secrets. A driver that stores secrets in rows
 * lists none.
 */
export interface SecretInventory {
  /** The secrets of every owner but those that wait for their deletion. */
  list(): Promise<readonly ListedSecret[]>
  /** Whether these secrets can be read, without reading them. */
  holds(owner: SecretOwner, ref: SecretRef): Promise<boolean>
  /** Marks secrets as orphaned since `now`. */
  mark(owner: SecretOwner, now: Date): Promise<void>
  unmark(owner: SecretOwner): Promise<void>
}

type ClientSecretStore = SecretStore<ClientRef>

/** A row that may hold a ref: a connection's or an OAuth client's. */
export interface StoredSecretRef extends SecretOwner {
  readonly secretRef?: SecretRef | undefined
}

/**
 * The powers over secrets: verbs of `SecretStore` that take the same rights, under one name. Those
 * for OAuth clients' secrets are separate, as the rights are: a function that refreshes tokens has no
 * right to the secrets of connections, and vice versa.
 */
export interface SecretPowers {
  writeNewSecrets: Pick<SecretStore, 'writeNew'>
  writeSecrets: Pick<SecretStore, 'write'>
  readSecrets: Pick<SecretStore, 'read'>
  commitSecrets: Pick<SecretStore, 'commit' | 'rollBack'>
  discardSecrets: Pick<SecretStore, 'discard'>

  writeNewClientSecrets: Pick<ClientSecretStore, 'writeNew'>
  writeClientSecrets: Pick<ClientSecretStore, 'write'>
  readClientSecrets: Pick<ClientSecretStore, 'read'>
  commitClientSecrets: Pick<ClientSecretStore, 'commit' | 'rollBack'>
  discardClientSecrets: Pick<ClientSecretStore, 'discard'>
  /**
   * Copies the secret of an OAuth client from among those of connections, where versions before 0.2
   * kept it. The ref stays, so the row need not change.
   */
  moveClientSecrets: {
    /** Repeated, it copies nothing. @returns whether the old copy exists and must be discarded. */
    move(client: ClientRef, ref: SecretRef): Promise<boolean>
  }

  listSecrets: Pick<SecretInventory, 'list'>
  inspectSecrets: Pick<SecretInventory, 'holds'>
  markSecrets: Pick<SecretInventory, 'mark' | 'unmark'>
  /** Reads which refs rows hold. */
  readSecretRefs: {
    /** The refs of an owner's connections and OAuth clients, without those that hold the secrets themselves. */
    list(ownerId: string): Promise<readonly StoredSecretRef[]>
    /** The current ref; undefined where there is no row. */
    find(owner: SecretOwner): Promise<StoredSecretRef | undefined>
  }
}
