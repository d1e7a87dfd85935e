import type { Connection } from '../model/connection.ts'
import type { Origin } from '../model/event.ts'
import type { Grant } from '../model/grant.ts'
import type { Oauth2Client } from '../model/oauth2-client.ts'
import type { Secrets } from '../model/secret.ts'
import type { TokenAnswer, TokenFailure } from '../model/token-answer.ts'
import type { Powers } from '../ports/powers.ts'
import type { ProviderClient } from './provider-client.ts'

/** A connection that somebody consented to. */
export type Granted = Connection & { readonly grant: Grant }

/** Whether somebody consented to the connection. */
export function isGranted(connection: Connection): connection is Granted {
  return connection.grant !== undefined
}

/** Where the tokens of a grant are sealed. */
export function placeOf({ home, id, grant }: Pick<Granted, 'home' | 'id' | 'grant'>) {
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
export interface Answered {
  readonly asker: ProviderClient
  /** The tokens as they were. */
  readonly tokens: Secrets
  readonly answer: TokenAnswer
  readonly origin: Origin
}

/** What became of one try to renew a grant. */
export type Renewal =
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
