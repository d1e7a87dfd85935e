import type {
  AuthorizationServer,
  DynamicClient,
  McpFailure,
  RegistrationManagement,
} from '../../model/mcp.ts'
import type { ClientAuthentication } from '../../model/oauth-provider.ts'
import { endpointIssue, type OutboundAllow } from '../../model/public-address.ts'
import { Secret } from '../../model/secret.ts'
import type { Members } from '../response-members.ts'
import { clientMetadata } from './client-metadata.ts'
import { textIn } from './document-members.ts'
import { requireObject } from './documents.ts'
import { type DiscoveryContext, requireAnswer, type SendForDiscovery, StepError } from './step.ts'

const step = 'registration'
// A confidential client where the server allows one: its refresh tokens are bound to it.
const preferred = ['client_secret_basic', 'client_secret_post', 'none'] as const

/**
 * The client authentication for a token endpoint; undefined where it supports none of Mooring's.
 *
 * @param hasSecret absent: the client is not registered yet, and can have either.
 */
export function chooseAuthMethod(
  supported: readonly string[],
  hasSecret?: boolean,
): ClientAuthentication | undefined {
  if (hasSecret === false) return 'none'
  const usable = hasSecret ? preferred.filter((method) => method !== 'none') : preferred
  return usable.find((method) => supported.includes(method))
}

/** Registers a client at an authorization server (RFC 7591 section 3). */
export async function registerClient(
  context: DiscoveryContext,
  server: AuthorizationServer,
  redirectUri: string,
): Promise<DynamicClient | McpFailure> {
  try {
    return await register(context, server, redirectUri)
  } catch (error) {
    if (error instanceof StepError) return error.failure
    throw error
  }
}

/**
 * Removes a registration (RFC 7592 section 2.3).
 *
 * @returns whether the server removed it, or knows it no more.
 */
export async function unregisterClient(
  send: SendForDiscovery,
  { url, token }: RegistrationManagement,
): Promise<boolean> {
  const headers = { authorization: `Bearer ${token.reveal()}` }
  const outcome = await send({ url, method: 'DELETE', headers })
  return outcome.kind === 'answer' && [200, 204, 401, 404].includes(outcome.status)
}

async function register(
  { send, allow }: DiscoveryContext,
  { registrationUrl, tokenAuthMethods }: AuthorizationServer,
  redirectUri: string,
): Promise<DynamicClient> {
  const method = chooseAuthMethod(tokenAuthMethods)
  if (registrationUrl === undefined) throw new StepError(step, 'the server has no endpoint for it')
  if (method === undefined) throw new StepError(step, 'no client authentication is in common')
  const outcome = await send({
    url: registrationUrl,
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ ...clientMetadata(redirectUri), token_endpoint_auth_method: method }),
  })
  const { status, body } = requireAnswer(step, 'the registration endpoint', outcome)
  if (status !== 201 && status !== 200) {
    throw new StepError(step, `the registration endpoint answered with status ${status}`)
  }
  const members = requireObject(step, body)
  return { ...toClient(members, method), management: managementIn(members, registrationUrl, allow) }
}

function toClient(members: Members, requested: ClientAuthentication): DynamicClient {
  const clientId = textIn(step, members, 'client_id')
  if (clientId === undefined) throw new StepError(step, 'the response has no client_id')
  const secret = textIn(step, members, 'client_secret')
  const named = textIn(step, members, 'token_endpoint_auth_method') ?? requested
  const tokenAuthMethod = preferred.find((method) => method === named)
  if (!tokenAuthMethod) throw new StepError(step, 'the response names another authentication')
  if (tokenAuthMethod === 'none') return { kind: 'registered', clientId, tokenAuthMethod }
  if (secret === undefined) throw new StepError(step, 'the response has no client_secret')
  const { client_secret_expires_at: expiry } = members
  const expires = typeof expiry === 'number' && expiry > 0 && expiry < maxSeconds
  return {
    kind: 'registered',
    clientId,
    secret: new Secret(secret),
    tokenAuthMethod,
    ...(expires ? { secretExpiresAt: new Date(expiry * 1000).toISOString() } : {}),
  }
}

/** Where the response names both; the token goes to the origin that issued it, and to no other. */
function managementIn(
  members: Members,
  registrationUrl: string,
  allow: OutboundAllow,
): RegistrationManagement | undefined {
  const { registration_client_uri: url, registration_access_token: token } = members
  if (typeof url !== 'string' || typeof token !== 'string' || token === '') return undefined
  const isOwn = endpointIssue(url, allow) === undefined
  if (!isOwn || new URL(url).origin !== new URL(registrationUrl).origin) return undefined
  return { url, token: new Secret(token) }
}

// The last second that a Date holds.
const maxSeconds = 8_640_000_000_000
