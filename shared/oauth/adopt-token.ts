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

// Without an OAuth client nothing is renewed, and so nothing is forgotten by being idle.
const unknownIdleDays = 30

/**
 * A new OAuth connection with the OAuth client that it will be authorized by, where there is one;
 * and with the token that was sent, where one was. One that is active by a credential of another
 * kind needs neither, and stays as it is.
 */
export async function readyToAuthorize(
  powers: Pick<Powers, 'listOauth2Clients' | 'encryptTokens'>,
  plain: Connection,
  token: TokenSet | undefined,
  now: Date,
): Promise<Connection> {
  if (plain.status === 'active' && !token) return plain
  const client = await clientAtHand(powers, plain)
  // One of the deployment is found by itself: only a project's own is named.
  const named = client?.ownerId === plain.ownerId ? { ...plain, oauth2ClientId: client.id } : plain
  return token ? adoptToken(powers, named, token, client, now) : named
}

/**
 * A new connection with a grant that was had elsewhere: active at once. It is renewed like any other
 * where there is an OAuth client to renew it by; without one it ends with its access token.
 */
async function adoptToken(
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
  const sealed = await encryptTokens.seal(
    encryptionContextOf({ ownerId, id, grant }),
    secretsOf(tokens),
  )
  return {
    ...connection,
    status: 'active',
    grant: { ...grant, tokens: sealed },
    fence: 1,
    dueAt: nextDue({ grant, usedAt: now.toISOString() }, now)?.toISOString(),
  }
}

function grantedTo(client: Oauth2Client) {
  const { ownerId, id, clientId } = client
  return { client: { ownerId, id }, clientId, endpointsHash: endpointsHash(client) }
}
