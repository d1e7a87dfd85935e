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
