import { providerOf, requestedScopes } from '../catalogue/provider.ts'
import type { Authorization } from '../model/authorization.ts'
import { endpointsHash } from '../model/client-endpoints.ts'
import type { Connection } from '../model/connection.ts'
import { connectionEvent, type RequestContext } from '../model/event.ts'
import { limits } from '../model/limits.ts'
import type { Oauth2Client } from '../model/oauth2-client.ts'
import { inputValues, withInputs } from '../model/provider-inputs.ts'
import type { StartPowers } from '../ports/index.ts'
import {
  authorizationUrl,
  challengeOf,
  hashOf,
  newState,
  newVerifier,
} from './authorization-request.ts'
import { clientFor } from './provider-client.ts'

/** The URLs that an authorization returns to, and its browser. */
export interface AuthorizationTargets {
  /** Our callback, as the provider knows it: compared exactly (RFC 9700 section 4.1.3). */
  readonly redirectUri: string
  /** The URL that the person returns to. */
  readonly returnUrl?: string | undefined
  /** SHA-256 of the cookie of the browser that starts it; absent: no browser is bound. */
  readonly browser?: string | undefined
}

/**
 * Starts an authorization and returns the URL at which a person consents. The previous grant of the
 * connection stays until the new one commits.
 *
 * @throws Problem `oauth2_client_missing`, `dependency_unavailable`; `invalid_request` where the config
 * lacks an input of the provider.
 */
export async function startAuthorization(
  powers: StartPowers,
  connection: Connection,
  ways: AuthorizationTargets,
  context: RequestContext,
): Promise<string> {
  const client = await clientFor(powers, connection)
  const inputs = inputValues(providerOf(client), connection.config)
  const provider = withInputs(providerOf(client), inputs)
  const state = newState()
  const verifier = provider.pkce === 'S256' ? newVerifier() : undefined
  const { ownerId, id } = connection
  const place = { purpose: 'authorization', ownerId, id, version: 1 } as const
  const encrypted = verifier && (await powers.encryptTokens.encrypt(place, { verifier }))
  const begun = {
    ...authorizationOf(connection, client, ways, context),
    ...(Object.keys(inputs).length === 0 ? {} : { inputs }),
    stateHash: hashOf(state),
  }
  const authorization = { ...begun, ...(encrypted ? { verifier: encrypted } : {}) }
  const event = connectionEvent('connection.authorization_started', connection, context, {
    oauth2_client_id: client.id,
    bound: ways.browser !== undefined,
  })
  await powers.startAuthorizations.insert(authorization, event)
  const challenge = verifier && (await challengeOf(verifier))
  const { clientId, redirectUri, scopes } = authorization
  return authorizationUrl(provider, { clientId, redirectUri, scopes, state, challenge })
}

function authorizationOf(
  connection: Connection,
  client: Oauth2Client,
  { redirectUri, returnUrl, browser }: AuthorizationTargets,
  { caller, now }: RequestContext,
): Omit<Authorization, 'stateHash'> {
  const expiresAt = new Date(now.getTime() + limits.authorizationSeconds * 1000).toISOString()
  const { ownerId, id, config } = connection
  return {
    ownerId,
    connection: id,
    client: { ownerId: client.ownerId, id: client.id },
    clientId: client.clientId,
    endpointsHash: endpointsHash(client),
    scopes: requestedScopes(providerOf(client), config.scopes, client.provider?.scopes),
    redirectUri,
    ...(returnUrl === undefined ? {} : { returnUrl }),
    ...(browser === undefined ? {} : { browser }),
    keyId: caller.keyId,
    user: caller.user,
    expiresAt,
  }
}
