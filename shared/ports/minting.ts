import type { Connection } from '../model/connection.ts'
import type { JsonObject } from '../model/json.ts'
import type { MintResponse } from '../model/minted.ts'
import type { SecretOwner, Secrets } from '../model/secret.ts'
import type { RolePowers } from './roles.ts'

/** A type that mints, and the whole config in plaintext: that of the connection, or a narrowed one. */
export interface MintRequest {
  readonly type: string
  readonly config: JsonObject
  /** The connection that it is minted for. */
  readonly connection: Pick<Connection, 'ownerId' | 'id'>
  /** Whether the config is a narrowed one. */
  readonly isNarrowed?: true | undefined
}

/** A minted credential to revoke, and what its request needs of the config that it was minted from. */
export interface MintRevocation {
  readonly type: string
  readonly config: JsonObject
  readonly minted: Secrets
}

/** The connection and the token version whose revocation a ciphertext belongs to. */
export interface RevocationPlace extends SecretOwner {
  readonly version: number
}

/** The powers over minted credentials: see `Powers`. */
export interface MintPowers {
  /** Mints a credential as its type declares it; the failure of a provider is a value. */
  mintCredentials: {
    /** @param roles of types that assume one. */
    mint(request: MintRequest, roles: RolePowers['assumeRoles']): Promise<MintResponse>
  }
  /** Revokes one at its provider. */
  revokeMinted: {
    /** Whether it is revoked, or cannot be. */
    revoke(request: MintRevocation): Promise<boolean>
  }
  /** Encrypts the secrets that revoke a minted credential: what mints cannot decrypt them. */
  encryptRevocations: { encrypt(place: RevocationPlace, secrets: Secrets): Promise<string> }
  /** Decrypts them: what revokes can, and can decrypt no other secret of a connection. */
  decryptRevocations: {
    /** @throws Error where the connection or the version is another. */
    decrypt(place: RevocationPlace, encrypted: string): Promise<Secrets>
  }
}
