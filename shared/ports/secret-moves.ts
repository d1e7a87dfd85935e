import type { CleanupTask } from '../model/cleanup-task.ts'
import type { SecretOwner, SecretRef } from '../model/secret.ts'
import type { StoredSecretRef } from './secret-powers.ts'

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

/** One page of rows. */
export interface RefPage {
  readonly rows: readonly StoredSecretRef[]
  readonly after?: string
}
