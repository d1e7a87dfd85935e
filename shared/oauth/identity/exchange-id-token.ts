import {
  type AuthorizationServer,
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  customFetch,
  None,
  processAuthorizationCodeResponse,
  type TokenEndpointRequestOptions,
  validateAuthResponse,
} from 'oauth4webapi'
import { Secret } from '../../model/secret.ts'
import type { IdTokenExchange, IdTokenResult } from '../../ports/identity.ts'
import type { Send } from '../token-requests.ts'

/**
 * Exchanges a code for an ID token (OpenID Connect Core section 3.1.3), after the callback's `state`
 * and `iss` (RFC 9207). Of the ID token it checks `nonce`, `azp` and `at_hash`; its signature and all
 * other claims are `verifyToken`'s.
 */
export async function exchangeIdToken(
  exchange: IdTokenExchange,
  send: Send,
): Promise<IdTokenResult> {
  const server = serverOf(exchange)
  const client = { client_id: exchange.clientId }
  const { redirectUri, params, state, nonce, verifier } = exchange
  const sending = fetchBy(send)
  try {
    const callback = validateAuthResponse(server, client, params, clear(state))
    const auth = authOf(exchange)
    const { options } = sending
    const proof = clear(verifier)
    const response = await authorizationCodeGrantRequest(
      ...([server, client, auth, callback, redirectUri, proof, options] as const),
    )
    const idToken = await idTokenIn(server, client, response, nonce)
    return idToken ? { kind: 'granted', idToken } : { kind: 'rejected' }
  } catch {
    // What a provider says of it is not shown, and the library's errors repeat it.
    return { kind: sending.isUnavailable() ? 'unavailable' : 'rejected' }
  }
}

/** How the library sends its request, and whether that failed for now. */
function fetchBy(send: Send) {
  let isUnavailable = false
  const options: TokenEndpointRequestOptions = {
    // The egress guard decides about http: see shared/egress.
    [allowInsecureRequests]: true,
    [customFetch]: async (url, { method, headers, body }) => {
      const sent = body instanceof URLSearchParams ? body.toString() : undefined
      const outcome = await send({ url, method, headers, body: sent })
      isUnavailable = outcome.kind === 'failure' || outcome.status >= 500
      if (outcome.kind === 'failure') return new Response(null, { status: 504 })
      const type = outcome.headers['content-type'] ?? 'application/json'
      const { status } = outcome
      return new Response(outcome.body, { status, headers: { 'content-type': type } })
    },
  }
  return { options, isUnavailable: () => isUnavailable }
}

async function idTokenIn(
  server: AuthorizationServer,
  client: { readonly client_id: string },
  response: Response,
  nonce: Secret,
): Promise<Secret | undefined> {
  const expected = { expectedNonce: clear(nonce), requireIdToken: true }
  const { id_token } = await processAuthorizationCodeResponse(server, client, response, expected)
  return typeof id_token === 'string' ? new Secret(id_token) : undefined
}

function serverOf({ issuer, metadata }: IdTokenExchange): AuthorizationServer {
  return {
    issuer,
    ...(metadata.tokenUrl === undefined ? {} : { token_endpoint: metadata.tokenUrl }),
    authorization_response_iss_parameter_supported: metadata.sendsIssuer,
    id_token_signing_alg_values_supported: [...metadata.algorithms],
  }
}

function authOf({ secret, metadata: { authMethods } }: IdTokenExchange): ClientAuth {
  if (!secret) return None()
  const isPost = authMethods.includes('client_secret_post')
  return isPost ? ClientSecretPost(clear(secret)) : ClientSecretBasic(clear(secret))
}

const clear = (secret: Secret) => String(secret.reveal())
