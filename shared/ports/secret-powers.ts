import type { ClientRef } from '../model/authorization.ts'
import type { SecretOwner, SecretRef } from '../model/secret.ts'
import type { SecretInventory, SecretStore } from './secret-store.ts'

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
