import type { Connection } from '../model/connection.ts'
import type { JsonObject } from '../model/json.ts'
import type { MintResponse } from '../model/minted.ts'
import type { Secrets } from '../model/secret.ts'
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

/** A minted credential to revoke, and the public config of its deleted connection. */
export interface MintRevocation extends Omit<MintRequest, 'connection'> {
  readonly minted: Secrets
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
    /** Whether it is revoked, or its provider has no such request. */
    revoke(request: MintRevocation): Promise<boolean>
  }
}
