import { providerOf, requestedScopes } from '../catalogue/provider.ts'
import type { Authorization } from '../model/authorization.ts'
import { endpointsHash } from '../model/client-endpoints.ts'
import type { Connection } from '../model/connection.ts'
import { connectionEvent, type RequestContext } from '../model/event.ts'
import { limits } from '../model/limits.ts'
import type { RecordedServer } from '../model/mcp.ts'
import type { Oauth2Client } from '../model/oauth2-client.ts'
import { requireInputs, withInputs } from '../model/provider-inputs.ts'
import type { Secret } from '../model/secret.ts'
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

/** The OAuth client of an authorization, the scopes to request, and the servers that were discovered. */
export interface AuthorizationPlan {
  readonly client: Oauth2Client
  readonly scopes: readonly string[]
  readonly server?: RecordedServer | undefined
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
  planned?: AuthorizationPlan,
): Promise<string> {
  const plan = planned ?? (await planOf(powers, connection))
  const { client } = plan
  const known = providerOf(client, plan.server)
  const inputs = requireInputs(client, known, connection.config)
  const provider = withInputs(known, inputs)
  const state = newState()
  const verifier = provider.pkce === 'S256' ? newVerifier() : undefined
  const encrypted = verifier && (await encryptVerifier(powers, connection, verifier))
  const begun = { ...authorizationOf(connection, plan, ways, context), stateHash: hashOf(state) }
  const authorization = {
    ...begun,
    ...(Object.keys(inputs).length === 0 ? {} : { inputs }),
    ...(encrypted ? { verifier: encrypted } : {}),
  }
  const event = connectionEvent('connection.authorization_started', connection, context, {
    oauth2_client_id: client.id,
    bound: ways.browser !== undefined,
  })
  await powers.startAuthorizations.insert(authorization, event)
  const challenge = verifier && (await challengeOf(verifier))
  const { clientId, redirectUri, scopes } = authorization
  return authorizationUrl(provider, { clientId, redirectUri, scopes, state, challenge })
}

function encryptVerifier(
  { encryptTokens }: Pick<StartPowers, 'encryptTokens'>,
  { ownerId, id }: Connection,
  verifier: Secret,
): Promise<string> {
  return encryptTokens.encrypt({ purpose: 'authorization', ownerId, id, version: 1 }, { verifier })
}

async function planOf(powers: StartPowers, connection: Connection): Promise<AuthorizationPlan> {
  const client = await clientFor(powers, connection)
  const provider = providerOf(client)
  const scopes = requestedScopes(provider, connection.config.scopes, client.provider?.scopes)
  return { client, scopes }
}

function authorizationOf(
  connection: Connection,
  { client, scopes, server }: AuthorizationPlan,
  { redirectUri, returnUrl, browser }: AuthorizationTargets,
  { caller, now }: RequestContext,
): Omit<Authorization, 'stateHash'> {
  const expiresAt = new Date(now.getTime() + limits.authorizationSeconds * 1000).toISOString()
  const { ownerId, id } = connection
  return {
    ownerId,
    connection: id,
    client: { ownerId: client.ownerId, id: client.id },
    clientId: client.clientId,
    endpointsHash: endpointsHash(client),
    scopes,
    ...(server ? { server } : {}),
    redirectUri,
    ...(returnUrl === undefined ? {} : { returnUrl }),
    ...(browser === undefined ? {} : { browser }),
    keyId: caller.keyId,
    user: caller.user,
    ...(caller.session ? { session: caller.session } : {}),
    expiresAt,
  }
}
