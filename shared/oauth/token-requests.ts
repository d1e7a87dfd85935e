import {
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type CustomFetchOptions,
  customFetch,
  expectNoState,
  None,
  nopkce,
  refreshTokenGrantRequest,
  validateAuthResponse,
} from 'oauth4webapi'
import type { AskingClient, CodeExchange, Renewal } from '../domain/oauth-powers.ts'
import type { OauthProvider } from '../domain/oauth-provider.ts'
import type { Secret } from '../domain/secret.ts'
import type { OutboundRequest } from '../outbound/guarded-fetch.ts'
import type { Outcome } from '../outbound/outcome.ts'
import { bodyIn } from './request-body.ts'

/** What sends a request for us: the egress guard, and in tests whatever stands in for it. */
export type Send = (request: OutboundRequest) => Promise<Outcome>

/** Sends a code to the token endpoint (RFC 6749 section 4.1.3, RFC 7636 section 4.5). */
export function sendCode(
  { provider, client, code, redirectUri, verifier }: CodeExchange,
  send: Send,
): Promise<Outcome> {
  return sending(provider, send, async (options) => {
    const server = serverOf(provider)
    const own = { client_id: client.clientId }
    const sent = new URLSearchParams({ code: clear(code) })
    const params = validateAuthResponse(server, own, sent, expectNoState)
    const proof = verifier ? clear(verifier) : nopkce
    const auth = authOf(provider, client)
    await authorizationCodeGrantRequest(server, own, auth, params, redirectUri, proof, options)
  })
}

/** Sends a refresh token to the token endpoint (RFC 6749 section 6). */
export function sendRefreshToken(
  { provider, client, refreshToken }: Renewal,
  send: Send,
): Promise<Outcome> {
  return sending(provider, send, async (options) => {
    const own = { client_id: client.clientId }
    const auth = authOf(provider, client)
    await refreshTokenGrantRequest(serverOf(provider), own, auth, clear(refreshToken), options)
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
 * The library makes the request, the guard sends it, and what came of that is judged as it came:
 * the library takes too narrow a view of what a token endpoint may answer.
 */
async function sending(
  { headers = {}, tokenRequestFormat }: OauthProvider,
  send: Send,
  run: (options: Options) => Promise<unknown>,
): Promise<Outcome> {
  let outcome: Outcome | undefined
  await run({
    // The guard decides about http: see shared/outbound.
    [allowInsecureRequests]: true,
    [customFetch]: async (url, { method, headers: own, body }) => {
      const { text, type } = bodyIn(tokenRequestFormat, Object.fromEntries(body))
      outcome = await send({ url, method, headers: { ...own, 'content-type': type }, body: text })
      return new Response()
    },
    headers: { ...headers },
  })
  if (!outcome) throw new Error('Nothing was sent')
  return outcome
}

function serverOf({ tokenUrl, issuer }: OauthProvider) {
  return { issuer: issuer ?? new URL(tokenUrl).origin, token_endpoint: tokenUrl }
}

function authOf({ clientAuthentication }: OauthProvider, { secret }: AskingClient): ClientAuth {
  if (!secret || clientAuthentication === 'none') return None()
  const basic = clientAuthentication === 'client_secret_basic'
  return basic ? ClientSecretBasic(clear(secret)) : ClientSecretPost(clear(secret))
}

function clear(secret: Secret): string {
  return String(secret.reveal())
}
