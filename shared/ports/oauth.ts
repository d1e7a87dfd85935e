import type { Authorization, AuthorizationOutcome, ClientRef } from '../model/authorization.ts'
import type { CleanupTask } from '../model/cleanup-task.ts'
import type { Connection } from '../model/connection.ts'
import type { AuditEvent } from '../model/event.ts'
import type { IdempotencyRecord } from '../model/idempotency.ts'
import type { OauthProvider } from '../model/oauth-provider.ts'
import type { Oauth2Client } from '../model/oauth2-client.ts'
import type { Secret, SecretOwner, Secrets } from '../model/secret.ts'
import type { TokenResponse } from '../model/token-response.ts'

/** Whose sealed value this is: it opens for all of these together, or not at all. */
export interface TokenEncryptionContext extends SecretOwner {
  readonly purpose: 'grant' | 'authorization'
  readonly version: number
}

/** Who asks a token endpoint. */
export interface ClientCredentials {
  readonly clientId: string
  /** Absent: a public client. */
  readonly secret?: Secret | undefined
}

/** A code to exchange for tokens (RFC 6749 section 4.1.3). */
export interface CodeExchange {
  readonly provider: OauthProvider
  readonly client: ClientCredentials
  readonly code: Secret
  readonly redirectUri: string
  readonly verifier?: Secret | undefined
}

/** A refresh token to renew tokens with (RFC 6749 section 6). */
export interface RefreshRequest {
  readonly provider: OauthProvider
  readonly client: ClientCredentials
  readonly refreshToken: Secret
}

/** Tokens to take back (RFC 7009). */
export interface RevocationRequest {
  readonly provider: OauthProvider
  readonly client: ClientCredentials
  readonly accessToken: Secret
  readonly refreshToken?: Secret | undefined
}

/** Those powers that OAuth takes: see `Powers`. */
export interface OauthPowers {
  readOauth2Clients: { find(client: ClientRef): Promise<Oauth2Client | undefined> }
  locateOauth2Clients: { locate(id: string): Promise<Oauth2Client | undefined> }
  listOauth2Clients: { list(home: string): Promise<readonly Oauth2Client[]> }
  /** @throws Problem `project_not_found`; IdempotencyConflict. */
  createOauth2Clients: {
    insert(client: Oauth2Client, event: AuditEvent, receipt?: IdempotencyRecord): Promise<void>
  }
  /** @throws Problem `revision_conflict` where the stored version is not `before`'s. */
  updateOauth2Clients: {
    replace(
      client: Oauth2Client,
      before: Oauth2Client,
      event: AuditEvent,
      leftover?: CleanupTask,
    ): Promise<void>
  }
  /** @throws Problem `revision_conflict` where it was changed, or begun to be used, meanwhile. */
  deleteOauth2Clients: {
    remove(client: Oauth2Client, event: AuditEvent, leftover?: CleanupTask): Promise<void>
  }
  /** Keeps count of a provider's refusals of an OAuth client; a client changed meanwhile is let be. */
  countRejections: {
    refused(client: Oauth2Client, retryAt: Date): Promise<void>
    accepted(client: Oauth2Client): Promise<void>
    /** Whether the caller, and nobody else, may try a client whose time to retry has come. */
    mayTry(client: Oauth2Client, retryAt: Date): Promise<boolean>
  }

  /** Makes a keyed hash that only this deployment can make. */
  signLinks: { sign(text: string): Promise<string> }
  startAuthorizations: { insert(authorization: Authorization, event: AuditEvent): Promise<void> }
  /** Authorizations by the hash of their state. */
  takeAuthorizations: {
    /** Only a read: a state that is made up costs no write. */
    find(stateHash: string): Promise<Authorization | undefined>
    /** Takes it: the first caller gets it, every later one undefined. */
    take(stateHash: string, at: Date): Promise<Authorization | undefined>
    /** Notes what came of one that was taken. */
    settle(stateHash: string, outcome: AuthorizationOutcome): Promise<void>
  }

  /** Writes the grant of a connection. */
  storeGrants: {
    /**
     * Writes `next`, where the stored fence is still `before`'s; and, where `next` has another
     * version, that too. What a PUT owns is left as it is.
     *
     * @throws Problem `revision_conflict` where another was quicker or the connection is gone.
     */
    write(before: Connection, next: Connection, events?: readonly AuditEvent[]): Promise<void>
    /** Notes that the grant is in use; one that is gone is no fault. */
    touch(owner: SecretOwner, at: Date): Promise<void>
  }
  listDueGrants: {
    /** The connections of a shard whose grant should be looked after; the longest due come first. */
    due(shard: string, until: Date, take: number): Promise<readonly SecretOwner[]>
    /** Those connections as they are now, in no order; one that is gone is left out. */
    rows(owners: readonly SecretOwner[]): Promise<readonly Connection[]>
  }
  /** Seals tokens and verifiers into the rows that hold them. */
  encryptTokens: {
    /** Under the data key of `like`, an earlier value of the same place, where it is at hand. */
    seal(place: TokenEncryptionContext, secrets: Secrets, like?: string): Promise<string>
  }
  decryptTokens: {
    /** @throws Error where the value is another place's, or not what was sealed. */
    open(place: TokenEncryptionContext, sealed: string): Promise<Secrets>
  }
  /** Asks OAuth providers; through the egress guard, never rejecting for what a provider does. */
  askProviders: {
    exchange(exchange: CodeExchange): Promise<TokenResponse>
    refresh(renewal: RefreshRequest): Promise<TokenResponse>
    /** Whether the provider took it back, or says that it was gone. */
    revoke(withdrawal: RevocationRequest): Promise<boolean>
  }
}
