import type { Connection } from '../model/connection.ts'
import { type Oauth2Client, servesType } from '../model/oauth2-client.ts'
import { Problem } from '../model/problem.ts'
import type { TokenSet } from '../model/token-response.ts'
import type { Powers } from '../ports/index.ts'
import { clientAtHand, clientFor } from './provider-client.ts'
import { adoptToken } from './store-grant.ts'

/** The tokens of an import, and what to do with them. */
export interface ImportedTokens {
  /** Undefined: the connection waits for its authorization. */
  readonly tokens: TokenSet | undefined
  /** Whether the access token counts as expired, so that a refresh proves the refresh token. */
  readonly refresh: boolean
  /** Whether nothing is to be written: the tokens are checked and not encrypted. */
  readonly dryRun: boolean
}

type Needed = Pick<Powers, 'readOauth2Clients' | 'listOauth2Clients' | 'encryptTokens'>

/**
 * A new connection with tokens that were obtained elsewhere, under the OAuth client that it names,
 * else under the one of its project or of the deployment for its type: it must be the client that
 * the provider issued them to, since no other can refresh them (RFC 6749 section 6).
 *
 * @throws Problem `invalid_request` for an access token that expires without a refresh token, or
 * without the refresh token that is to be proven; `oauth2_client_missing`.
 */
export async function withImportedGrant(
  powers: Needed,
  connection: Connection,
  { tokens, refresh, dryRun }: ImportedTokens,
  now: Date,
): Promise<Connection> {
  if (tokens && !tokens.refreshToken) assertLasting(tokens, refresh)
  const client = await clientOf(powers, connection, tokens)
  if (dryRun || !tokens) return connection
  // A client of the deployment is the default: only a project's own is named.
  const isOwn = client !== undefined && client.ownerId === connection.ownerId
  const named = isOwn ? { ...connection, oauth2ClientId: client.id } : connection
  const adopted = refresh ? { ...tokens, expiresInSeconds: 0 } : tokens
  return adoptToken(powers, named, adopted, client, now)
}

function assertLasting({ expiresInSeconds }: TokenSet, refresh: boolean): void {
  const message =
    expiresInSeconds !== undefined
      ? 'is required, since the access token expires'
      : refresh && 'is required to be proven by "refresh"'
  if (!message) return
  throw new Problem('invalid_request', { details: { 'oauth2_tokens.refresh_token': message } })
}

/** @throws Problem `oauth2_client_missing` where a refresh token could not be used. */
async function clientOf(
  powers: Needed,
  connection: Connection,
  tokens: TokenSet | undefined,
): Promise<Oauth2Client | undefined> {
  if (!tokens && connection.oauth2ClientId === undefined) return undefined
  const client =
    connection.oauth2ClientId === undefined
      ? await clientAtHand(powers, connection)
      : await clientFor(powers, connection)
  if (client && !servesType(client, connection.type)) {
    const message = `names no OAuth client of this project for ${connection.type}`
    throw new Problem('invalid_request', { details: { oauth2_client_id: message } })
  }
  if (!client && tokens?.refreshToken) throw new Problem('oauth2_client_missing')
  return client
}
