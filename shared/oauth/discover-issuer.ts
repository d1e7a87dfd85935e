import {
  type AuthorizationServer,
  allowInsecureRequests,
  customFetch,
  discoveryRequest,
  processDiscoveryResponse,
} from 'oauth4webapi'
import type { ClientAuthentication } from '../model/oauth-provider.ts'
import type { Discovery } from '../ports/oauth.ts'
import type { Send } from './token-requests.ts'

type Metadata = Extract<Discovery, { kind: 'found' }>['metadata']

// The path of OpenID Connect first: more providers have it (RFC 8414 section 5).
const algorithms = ['oidc', 'oauth2'] as const

/**
 * Discovers the endpoints of an issuer (OpenID Connect Discovery section 4, RFC 8414 section 3). The
 * metadata must name the very issuer (RFC 8414 section 3.3).
 */
export async function discoverIssuer(issuer: string, send: Send): Promise<Discovery> {
  const url = new URL(issuer)
  let isTransient = false
  for (const algorithm of algorithms) {
    const response = await requested(url, algorithm, send)
    isTransient ||= response.status === 429 || response.status >= 500
    const server = await processDiscoveryResponse(url, response).catch(() => undefined)
    const metadata = server && toMetadata(server)
    if (metadata) return { kind: 'found', metadata }
  }
  return { kind: isTransient ? 'unavailable' : 'not_found' }
}

function requested(issuer: URL, algorithm: 'oidc' | 'oauth2', send: Send): Promise<Response> {
  return discoveryRequest(issuer, {
    algorithm,
    // The egress guard decides about http: see shared/egress.
    [allowInsecureRequests]: true,
    [customFetch]: async (target, { method, headers }) => {
      const outcome = await send({ url: target, method, headers })
      if (outcome.kind === 'failure') return new Response(null, { status: 504 })
      const type = outcome.headers['content-type'] ?? 'application/json'
      const body = [204, 205].includes(outcome.status) ? null : outcome.body
      return new Response(body, { status: outcome.status, headers: { 'content-type': type } })
    },
  })
}

function toMetadata(server: AuthorizationServer): Metadata | undefined {
  const { authorization_endpoint: authorizationUrl, token_endpoint: tokenUrl } = server
  if (typeof authorizationUrl !== 'string' || typeof tokenUrl !== 'string') return undefined
  const { revocation_endpoint: revocationUrl, token_endpoint_auth_methods_supported: methods } =
    server
  return {
    authorizationUrl,
    tokenUrl,
    ...(typeof revocationUrl === 'string' ? { revocationUrl } : {}),
    tokenAuthMethods: supported(methods),
  }
}

const ours = ['client_secret_post', 'client_secret_basic', 'none', 'private_key_jwt'] as const

/** RFC 8414 section 2: without a list, a server takes `client_secret_basic`. */
function supported(methods: unknown): readonly ClientAuthentication[] {
  const named: readonly unknown[] = Array.isArray(methods) ? methods : ['client_secret_basic']
  return ours.filter((method) => named.includes(method))
}
