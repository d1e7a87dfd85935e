import type { Connection } from '../model/connection.ts'
import type { AuditContext } from '../model/event.ts'
import type { Grant } from '../model/grant.ts'
import type { Oauth2Client } from '../model/oauth2-client.ts'
import type { Secrets } from '../model/secret.ts'
import type { TokenFailure, TokenResponse } from '../model/token-response.ts'
import type { Powers } from '../ports/index.ts'
import type { ProviderClient } from './provider-client.ts'

/** A connection that somebody consented to. */
export type GrantedConnection = Connection & { readonly grant: Grant }

/** Whether somebody consented to the connection. */
export function isGranted(connection: Connection): connection is GrantedConnection {
  return connection.grant !== undefined
}

/** Where the tokens of a grant are sealed. */
export function placeOf({ home, id, grant }: Pick<GrantedConnection, 'home' | 'id' | 'grant'>) {
  return { purpose: 'grant', home, id, version: grant.tokenVersion } as const
}

/** The OAuth client that a grant is renewed by; absent: gone, or never known here. */
export async function clientOf(
  { readOauth2Clients }: Pick<Powers, 'readOauth2Clients'>,
  { client }: Pick<Grant, 'client'>,
): Promise<Oauth2Client | undefined> {
  return client && readOauth2Clients.find(client)
}

/** What a provider answered to a try to renew a grant, before it is written. */
export interface RefreshAttempt {
  readonly asker: ProviderClient
  /** The tokens as they were. */
  readonly tokens: Secrets
  readonly answer: TokenResponse
  readonly origin: AuditContext
}

/** What became of one try to renew a grant. */
export type RefreshResult =
  /** There are new tokens, ours or those of another who was quicker. */
  | { readonly kind: 'renewed'; readonly connection: Connection }
  /** Another has moved the grant: read the row again. */
  | { readonly kind: 'lost' }
  | {
      readonly kind: 'failed'
      readonly failure: TokenFailure
      /** Whether the provider was asked: then the failure is kept with the grant. */
      readonly asked: boolean
      readonly retryAfterSeconds?: number | undefined
    }
