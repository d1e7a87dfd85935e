import type { Connection } from '../model/connection.ts'
import type { AuditEvent } from '../model/event.ts'
import type { SecretOwner, Secrets } from '../model/secret.ts'

/** The encryption context of a ciphertext in a row: it decrypts with all of these, or not at all. */
export interface TokenEncryptionContext extends SecretOwner {
  readonly purpose: 'grant' | 'authorization'
  readonly version: number
}

/** The powers over grants and their encrypted tokens: see `Powers`. */
export interface TokenPowers {
  /** Writes the grant of a connection. */
  storeGrants: {
    /**
     * Writes `next`, where the stored fence is still `before`'s; and, where `next` has another
     * version, that too. Fields that a PUT owns stay.
     *
     * @throws Problem `revision_conflict` after a concurrent write, or where the connection is deleted.
     */
    write(before: Connection, next: Connection, events?: readonly AuditEvent[]): Promise<void>
    /** Records the scopes that the server of a connection asks for; one that is gone is no error. */
    challenge(connection: Connection, event: AuditEvent): Promise<void>
    /** Records that the grant is in use; one that is gone is no error. */
    touch(owner: SecretOwner, at: Date): Promise<void>
  }
  listDueGrants: {
    /** The connections of a shard whose grant is due, the longest due first. */
    due(shard: string, until: Date, take: number): Promise<readonly SecretOwner[]>
    /** Their current rows, in no order; one that is deleted is left out. */
    rows(owners: readonly SecretOwner[]): Promise<readonly Connection[]>
  }
  /** Encrypts tokens and PKCE verifiers for the rows that hold them. */
  encryptTokens: {
    /** With the data key of `like`, an earlier ciphertext of the same row, where it is cached. */
    encrypt(context: TokenEncryptionContext, secrets: Secrets, like?: string): Promise<string>
  }
  decryptTokens: {
    /** @throws Error where the encryption context differs, or the ciphertext was altered. */
    decrypt(context: TokenEncryptionContext, ciphertext: string): Promise<Secrets>
  }
}
