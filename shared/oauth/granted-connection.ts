import type { Connection } from '../model/connection.ts'
import type { AuditContext } from '../model/event.ts'
import type { Grant } from '../model/grant.ts'
import type { Oauth2Client } from '../model/oauth2-client.ts'
import type { Secrets } from '../model/secret.ts'
import type { TokenFailure, TokenResponse } from '../model/token-response.ts'
import type { Powers } from '../ports/index.ts'
import type { ProviderClient } from './provider-client.ts'

/** A connection with an OAuth grant. */
export type GrantedConnection = Connection & { readonly grant: Grant }

/** Whether the connection has an OAuth grant. */
export function isGranted(connection: Connection): connection is GrantedConnection {
  return connection.grant !== undefined
}

/** The encryption context of the tokens of a grant. */
export function encryptionContextOf({
  ownerId,
  id,
  grant,
}: Pick<GrantedConnection, 'ownerId' | 'id' | 'grant'>) {
  return { purpose: 'grant', ownerId, id, version: grant.tokenVersion } as const
}

/** The OAuth client that refreshes a grant; undefined: it is deleted, or was never registered here. */
export async function clientOf(
  { readOauth2Clients }: Pick<Powers, 'readOauth2Clients'>,
  { client }: Pick<Grant, 'client'>,
): Promise<Oauth2Client | undefined> {
  return client && readOauth2Clients.find(client)
}

/** A refresh whose response is not stored yet. */
export interface RefreshAttempt {
  readonly requester: ProviderClient
  /** The tokens as they were. */
  readonly tokens: Secrets
  readonly answer: TokenResponse
  readonly origin: AuditContext
}

/** The result of one attempt to refresh a grant. */
export type RefreshResult =
  /** There are new tokens, by this caller or by a concurrent one. */
  | { readonly kind: 'refreshed'; readonly connection: Connection }
  /** A concurrent caller changed the grant: read the row again. */
  | { readonly kind: 'lost' }
  | {
      readonly kind: 'failed'
      readonly failure: TokenFailure
      /** Whether a request was sent to the provider: then the failure is stored with the grant. */
      readonly asked: boolean
      readonly retryAfterSeconds?: number | undefined
    }
