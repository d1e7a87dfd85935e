import type { CleanupTask } from '../model/cleanup-task.ts'
import type { SecretOwner, SecretRef } from '../model/secret.ts'
import type { StoredSecretRef } from './secrets.ts'

/** The kind of row that holds a ref: `undefined` for connections, as in `SecretOwner`. */
export type SecretKind = SecretOwner['kind']

/** A row with the ref that it holds. */
export type HeldRef = SecretOwner & { readonly secretRef: SecretRef }

/** The powers that move secrets between drivers and between key pairs: see `Powers`. */
export interface SecretMovePowers {
  pageSecretRefs: {
    /** Some rows of an owner with their refs, by id, after this one; `after` is absent at the end. */
    page(ownerId: string, kind: SecretKind, after?: string): Promise<RefPage>
  }
  createProjectKeys: {
    /**
     * Creates the first key pair of a project's own. `createProjects.insert` stores it.
     *
     * @throws Problem `invalid_request` where the deployment does not write by the envelope driver.
     */
    create(projectId: string): Promise<WrappedKeyPair>
  }
  rotateSecretKeys: {
    /** Reads the key pairs of owners; this process then writes under the last of each shard. */
    read(owners: readonly KeyOwner[]): Promise<KeyRing>
    /** Adds the next key pair to a shard, unless another caller has added it. @returns whether it did. */
    add(shard: KeyShard): Promise<boolean>
    /**
     * Deletes all key pairs of a shard but the last. The caller has to know that no row uses them: what
     * they encrypt is lost. @returns how many.
     */
    removeReplaced(shard: KeyShard): Promise<number>
  }
  replaceSecretRefs: {
    /**
     * Puts a ref in place of the one that a row holds, with the task that removes the old secrets.
     * The row keeps its version, since its secrets are the same.
     *
     * @returns false where the row is gone or holds another ref; then nothing has changed.
     */
    replace(held: HeldRef, ref: SecretRef, cleanupTask?: CleanupTask): Promise<boolean>
  }
}

/** A key pair under which static secrets are encrypted, as it is stored. */
export interface WrappedKeyPair {
  /** Which secrets it is for: two hexadecimal digits, one of 256, or a project's id. */
  readonly shard: string
  readonly version: number
  /** Base64. */
  readonly publicKey: string
  /** As KMS wrapped it, in base64. */
  readonly wrappedPrivateKey: string
  /** The deployment's HMAC over all of the above, in base64url. */
  readonly mac: string
  readonly createdAt: string
}

/** An owner of secrets, and whether they are under a key of its own. */
export interface KeyOwner {
  readonly ownerId: string
  readonly hasOwnKey: boolean
}

/** The key pairs of one shard. */
export interface KeyShard {
  readonly shard: string
  /** Ascending; the last one encrypts, all of them decrypt. */
  readonly versions: readonly number[]
  /** When the last one was created. */
  readonly createdAt: string
}

/** The key pairs of a deployment, as they were read. */
export interface KeyRing {
  readonly shards: readonly KeyShard[]
  /** Whether a ref is encrypted under a key pair that a later one has replaced. */
  isOutdated(ref: SecretRef): boolean
}

/** One page of rows. */
export interface RefPage {
  readonly rows: readonly StoredSecretRef[]
  readonly after?: string
}
