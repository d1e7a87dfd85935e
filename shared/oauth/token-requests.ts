import {
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  type ClientAuth,
  ClientSecretPost,
  type CustomFetchOptions,
  clientCredentialsGrantRequest,
  customFetch,
  expectNoState,
  None,
  nopkce,
  refreshTokenGrantRequest,
  validateAuthResponse,
} from 'oauth4webapi'
import type { OutboundRequest } from '../egress/guarded-fetch.ts'
import type { Outcome } from '../egress/outcome.ts'
import type { OauthProvider } from '../model/oauth-provider.ts'
import type { Secret } from '../model/secret.ts'
import type { ClientCredentials, CodeExchange, RefreshRequest } from '../ports/oauth.ts'
import { assertionParams } from './client-assertion.ts'
import { encoded, exchangeParams, refreshParams } from './request-params.ts'

/** Sends a request: the egress guard, and in tests a fake. */
export type Send = (request: OutboundRequest) => Promise<Outcome>

/** Sends a code to the token endpoint (RFC 6749 section 4.1.3, RFC 7636 section 4.5). */
export function sendCode(
  { provider, client, code, redirectUri, verifier }: CodeExchange,
  send: Send,
): Promise<Outcome> {
  return sending(provider, send, async (options) => {
    const server = serverOf(provider, provider.tokenUrl)
    const own = { client_id: client.clientId }
    const sent = new URLSearchParams({ code: clear(code) })
    const params = validateAuthResponse(server, own, sent, expectNoState)
    const proof = verifier ? clear(verifier) : nopkce
    const auth = authOf(provider, client)
    const all = { ...options, additionalParameters: exchangeParams(provider) }
    await authorizationCodeGrantRequest(server, own, auth, params, redirectUri, proof, all)
  })
}

/**
 * Requests new tokens at the token endpoint: by a refresh token (RFC 6749 section 6), or by the client's
 * own credentials (section 4.4.2).
 */
export function sendRefresh(request: RefreshRequest, send: Send): Promise<Outcome> {
  const { provider, client, refreshToken, scopes = [] } = request
  return sending(provider, send, async (options) => {
    const own = { client_id: client.clientId }
    const { refreshUrl = provider.tokenUrl } = provider
    const server = serverOf(provider, refreshUrl)
    const auth = authOf(provider, client)
    const params = refreshParams(provider)
    if (refreshToken) {
      const all = { ...options, additionalParameters: params }
      await refreshTokenGrantRequest(server, own, auth, clear(refreshToken), all)
      return
    }
    // RFC 6749 section 3.3: without scopes, the server grants its default.
    const scope = scopes.length > 0 ? { scope: scopes.join(' ') } : {}
    const sent = new URLSearchParams({ ...params, ...scope })
    await clientCredentialsGrantRequest(server, own, auth, sent, options)
  })
}

interface Options {
  readonly [allowInsecureRequests]: true
  readonly [customFetch]: (
    url: string,
    init: CustomFetchOptions<string, URLSearchParams>,
  ) => Promise<Response>
  readonly headers: Record<string, string>
}

/**
 * The library builds the request, the guard sends it, and Mooring classifies the raw response: the
 * library accepts too few forms of a token response.
 */
async function sending(
  { headers = {}, tokenRequestFormat, clientIdParam = 'client_id' }: OauthProvider,
  send: Send,
  run: (options: Options) => Promise<unknown>,
): Promise<Outcome> {
  let outcome: Outcome | undefined
  await run({
    // The egress guard decides about http: see shared/egress.
    [allowInsecureRequests]: true,
    [customFetch]: async (url, { method, headers: own, body }) => {
      const { 'content-type': _form, ...usual } = own
      const members = [...body].map(([name, value]) => [renamed(name, clientIdParam), value])
      const request = encoded(tokenRequestFormat, url, Object.fromEntries(members))
      outcome = await send({ ...request, method, headers: { ...usual, ...request.headers } })
      return new Response()
    },
    headers: { ...headers },
  })
  if (!outcome) throw new Error('Nothing was sent')
  return outcome
}

const renamed = (name: string, clientIdParam: string) =>
  name === 'client_id' ? clientIdParam : name

function serverOf({ issuer }: OauthProvider, tokenUrl: string) {
  return { issuer: issuer ?? new URL(tokenUrl).origin, token_endpoint: tokenUrl }
}

function authOf(provider: OauthProvider, client: ClientCredentials): ClientAuth {
  const { secret } = client
  const { clientAuthentication, basicUnescaped } = provider
  if (clientAuthentication === 'private_key_jwt') return byAssertion(provider, client)
  if (!secret || clientAuthentication === 'none') return None()
  if (clientAuthentication === 'client_secret_post') return ClientSecretPost(clear(secret))
  // The library's own escapes "-", "_", "." and "~".
  return (_server, _own, _body, headers) => {
    headers.set('authorization', basicAuthorization(client, basicUnescaped))
  }
}

function byAssertion(provider: OauthProvider, client: ClientCredentials): ClientAuth {
  return (_server, { client_id: clientId }, body) => {
    const params = { client_id: clientId, ...assertionParams(provider, client) }
    for (const [name, value] of Object.entries(params)) body.set(name, value)
  }
}

function clear(secret: Secret): string {
  return String(secret.reveal())
}

/**
 * The `Authorization` header of HTTP Basic client authentication, for token and
 * revocation requests alike: the only implementation of its encoding.
 *
 * Client id and secret are form-encoded first (RFC 6749 section 2.3.1 and appendix B). `-`, `_`, `.`
 * and `~` stay as they are: many token endpoints compare the header without decoding it, and an id
 * that is a UUID always has hyphens.
 *
 * @param isUnescaped for providers that decode nothing at all.
 */
export function basicAuthorization(
  { clientId, secret }: ClientCredentials,
  isUnescaped = false,
): string {
  const plain = [clientId, secret ? String(secret.reveal()) : '']
  const parts = isUnescaped ? plain : plain.map(formEncode)
  return `Basic ${Buffer.from(parts.join(':')).toString('base64')}`
}

// The WHATWG serializer escapes "~" alone of the four, which no decoder needs.
function formEncode(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1).replaceAll('%7E', '~')
}
