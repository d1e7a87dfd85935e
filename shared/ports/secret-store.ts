import type { SecretOwner, SecretRef, Secrets } from '../model/secret.ts'

/**
 * Keeps the secrets of connections and OAuth clients. What is written is in force from the moment
 * that the row of its owner holds the ref: the row's transaction is the commit point, so a caller
 * writes, then changes the row, then commits. A ref never changes what it stands for.
 *
 * A driver is one implementation (shared/aws/secrets). Several can be readable at one time: a ref
 * shows by its format which of them made it.
 *
 * Every method may be repeated. Each rejects with Problem `dependency_unavailable` where what keeps
 * the secrets does not answer.
 *
 * @typeParam Owner Whose secrets: with the ref, it is all that a driver is given, so that it can
 * bind what it encrypts to both.
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
   * Writes secrets beside those that the row holds, which stay readable. Where the row is not
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

/** Secrets as a driver lists them that keeps them outside rows: moments late, without their values. */
export interface ListedSecret extends SecretOwner {
  readonly createdAt: string
  /** Since when they are marked as orphaned. */
  readonly orphanedAt?: string | undefined
  /** What can be read. */
  readonly refs: readonly SecretRef[]
}

/**
 * What finds secrets without a row, and rows without their secrets. A driver that keeps secrets in
 * rows lists none.
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
