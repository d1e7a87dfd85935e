import type { ClientRef } from '../model/authorization.ts'
import type { Secrets } from '../model/secret.ts'

/**
 * The powers over the secrets of OAuth clients, which stand under a name prefix of their own: a
 * function that refreshes tokens has no right to what connections hold, and the other way around.
 * Each does for an OAuth client what its namesake without `Client` does for a connection.
 */
export interface ClientSecretPowers {
  writeNewClientSecrets: {
    create(client: ClientRef, secrets: Secrets): Promise<string>
    takeBack(client: ClientRef): Promise<void>
  }
  writeClientSecrets: {
    add(client: ClientRef, secrets: Secrets, pinned: string | undefined): Promise<string>
    release(client: ClientRef, released: readonly string[], pinned?: string): Promise<void>
  }
  readClientSecrets: { open(client: ClientRef, version: string): Promise<Secrets> }
  discardClientSecrets: { discard(client: ClientRef): Promise<void> }
  /**
   * Copies the pinned version of a client's secret from under the connections' prefix, where
   * versions before 0.2 kept it, under the same version id: the row need not change.
   */
  moveClientSecrets: {
    /** Done again, it copies nothing. @returns whether a copy stands in the old place, to be discarded. */
    move(client: ClientRef, version: string): Promise<boolean>
  }
}
