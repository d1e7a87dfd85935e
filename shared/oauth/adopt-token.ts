import { providerOf } from '../catalogue/provider.ts'
import { endpointsHash } from '../model/client-endpoints.ts'
import type { Connection } from '../model/connection.ts'
import { type Grant, tokenFacts } from '../model/grant.ts'
import { nextDue } from '../model/grant-due.ts'
import type { Oauth2Client } from '../model/oauth2-client.ts'
import type { TokenSet } from '../model/token-response.ts'
import type { Powers } from '../ports/index.ts'
import { clientAtHand } from './client-for.ts'
import { encryptionContextOf, type GrantedConnection } from './granted-connection.ts'
import { secretsOf } from './store-tokens.ts'

// Without an OAuth client nothing is refreshed, so no idle expiry applies.
const unknownIdleDays = 30

/**
 * Adds to a new OAuth connection the OAuth client that will authorize it, where one exists, and the
 * token that was sent, if any. A connection that is active by another credential stays as it is.
 */
export async function readyToAuthorize(
  powers: Pick<Powers, 'listOauth2Clients' | 'encryptTokens'>,
  plain: Connection,
  token: TokenSet | undefined,
  now: Date,
): Promise<Connection> {
  if (plain.status === 'active' && !token) return plain
  const client = await clientAtHand(powers, plain)
  // A client of the deployment is the default: only a project's own is named.
  const named = client?.ownerId === plain.ownerId ? { ...plain, oauth2ClientId: client.id } : plain
  return token ? adoptToken(powers, named, token, client, now) : named
}

/**
 * A new connection with a grant that was obtained elsewhere: active immediately. Where there is an
 * OAuth client, it is refreshed like any other; without one it expires with its access token.
 */
export async function adoptToken(
  { encryptTokens }: Pick<Powers, 'encryptTokens'>,
  connection: Connection,
  tokens: TokenSet,
  client: Oauth2Client | undefined,
  now: Date,
): Promise<GrantedConnection> {
  const { ownerId, id } = connection
  const grant: Grant = {
    tokens: '',
    tokenVersion: 1,
    refreshable: client !== undefined && tokens.refreshToken !== undefined,
    ...(client ? grantedTo(client) : {}),
    grantedAt: now.toISOString(),
    idleDays: client ? providerOf(client).idleDays : unknownIdleDays,
    ...tokenFacts(tokens, [], now),
  }
  const encrypted = await encryptTokens.encrypt(
    encryptionContextOf({ ownerId, id, grant }),
    secretsOf(tokens),
  )
  return {
    ...connection,
    status: 'active',
    grant: { ...grant, tokens: encrypted },
    fence: 1,
    dueAt: nextDue({ grant, usedAt: now.toISOString() }, now)?.toISOString(),
  }
}

function grantedTo(client: Oauth2Client) {
  const { ownerId, id, clientId } = client
  return { client: { ownerId, id }, clientId, endpointsHash: endpointsHash(client) }
}
