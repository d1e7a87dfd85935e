import type { Authorization, AuthorizationOutcome } from '../model/authorization.ts'
import type { Connection } from '../model/connection.ts'
import type { DueGrant } from '../model/due-grants.ts'
import type { AuditEvent } from '../model/event.ts'
import type { Account } from '../model/grant.ts'
import type { ClientAuthentication, OauthProvider } from '../model/oauth-provider.ts'
import type { Secret, SecretOwner, Secrets } from '../model/secret.ts'
import type { TokenResponse } from '../model/token-response.ts'

/** The OAuth client that authenticates at a token endpoint. */
export interface ClientCredentials {
  readonly clientId: string
  /** Absent: a public client, or one with a private key. */
  readonly secret?: Secret | undefined
  /** The private key of a client that authenticates by `private_key_jwt`, in PEM form. */
  readonly privateKey?: Secret | undefined
  /** The `kid` of its assertions. */
  readonly keyId?: string | undefined
  /** The assertion of a client that authenticates by the deployment's key: for one request. */
  readonly assertion?: Secret | undefined
}

/** A code to exchange for tokens (RFC 6749 section 4.1.3). */
export interface CodeExchange {
  readonly provider: OauthProvider
  readonly client: ClientCredentials
  readonly code: Secret
  readonly redirectUri: string
  readonly verifier?: Secret | undefined
  /** The other parameters of the callback, of which a provider's `capture` can name some. */
  readonly query?: Readonly<Record<string, string>> | undefined
}

/**
 * A request for new tokens: by a refresh token (RFC 6749 section 6), or for `scopes` by the credentials
 * of the client alone (section 4.4).
 */
export type RefreshRequest = {
  readonly provider: OauthProvider
  readonly client: ClientCredentials
} & (
  | { readonly refreshToken: Secret; readonly scopes?: undefined }
  | { readonly refreshToken?: undefined; readonly scopes: readonly string[] }
)

/** Tokens to revoke (RFC 7009). */
export interface RevocationRequest {
  readonly provider: OauthProvider
  readonly client: ClientCredentials
  readonly accessToken: Secret
  readonly refreshToken?: Secret | undefined
}

/** The metadata of an issuer, or that there is none now, or none at all. */
export type Discovery =
  | {
      readonly kind: 'found'
      readonly metadata: {
        readonly authorizationUrl: string
        readonly tokenUrl: string
        readonly revocationUrl?: string | undefined
        /** Those that Mooring supports, the preferred first. */
        readonly tokenAuthMethods: readonly ClientAuthentication[]
      }
    }
  | { readonly kind: 'not_found' }
  | { readonly kind: 'unavailable' }

/** A token whose account is asked for. */
export interface AccountRequest {
  readonly provider: OauthProvider
  readonly accessToken: Secret
}

/** The powers over authorizations and providers: see `Powers`. */
export interface OauthPowers {
  /** Makes a keyed hash that only this deployment can make. */
  signLinks: { sign(text: string): Promise<string> }
  startAuthorizations: { insert(authorization: Authorization, event: AuditEvent): Promise<void> }
  /** Authorizations by the hash of their state. */
  takeAuthorizations: {
    /** Only a read: an unknown state costs no write. */
    find(stateHash: string): Promise<Authorization | undefined>
    /** The first caller gets it; each later one gets undefined. */
    take(stateHash: string, at: Date): Promise<Authorization | undefined>
    /** Stores the outcome of one that was taken. */
    storeOutcome(stateHash: string, outcome: AuthorizationOutcome): Promise<void>
  }

  /** Sends requests to OAuth providers through the egress guard; a provider's failure is a value. */
  askProviders: {
    exchange(exchange: CodeExchange): Promise<TokenResponse>
    refresh(request: RefreshRequest): Promise<TokenResponse>
    /** Whether the provider revoked it, or answers that it was not valid. */
    revoke(request: RevocationRequest): Promise<boolean>
    /** Whose grant a token is of; undefined: the provider has no such request, or did not answer it. */
    identify(request: AccountRequest): Promise<Account | undefined>
    /** Reads the metadata of an issuer, which is a URL. */
    discover(issuer: string): Promise<Discovery>
  }
}

/** The encryption context of a ciphertext in a row: it decrypts with all of these, or not at all. */
export interface TokenEncryptionContext extends SecretOwner {
  readonly purpose: 'grant' | 'authorization' | 'sign-in' | 'revocation'
  readonly version: number
}

/** A page of the grants that are due; `next` is absent on the last one. */
export interface DuePage {
  readonly grants: readonly DueGrant[]
  readonly next?: string | undefined
}

/** What one worker refreshes. */
export interface RefreshShare {
  /** Partitions of due grants: see shared/model/due-grants.ts. */
  readonly shards: readonly string[]
  /** How many workers run concurrently: each takes that part of an OAuth client's rate. */
  readonly workers?: number
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
    /**
     * One page of the grants of a shard that are due, the longest due first.
     *
     * @param after the `next` of the page before.
     */
    due(shard: string, until: Date, take: number, after?: string): Promise<DuePage>
    /** Their current rows, in no order; one that is deleted is left out. */
    rows(owners: readonly SecretOwner[]): Promise<readonly Connection[]>
  }
  /** As `listDueGrants.due`, without the right to read rows. */
  countDueGrants: Pick<TokenPowers['listDueGrants'], 'due'>
  /** Starts a worker that refreshes a share of the due grants, and does not wait for it. */
  startRefreshWorkers: { start(share: RefreshShare): Promise<void> }
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
