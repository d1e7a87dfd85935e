import { guardedFetch, type OutboundRequest } from '../../egress/guarded-fetch.ts'
import type { PublicJwk } from '../../model/identity-provider.ts'
import { limits } from '../../model/limits.ts'
import { type OutboundAllow, parseOutboundAllow } from '../../model/public-address.ts'
import type { IssuerMetadata } from '../../ports/identity.ts'
import type { Powers } from '../../ports/index.ts'
import { setting } from '../../runtime/settings.ts'
import { exchangeIdToken } from './exchange-id-token.ts'

/** Requests issuers through the egress guard: their metadata, their keys, and codes for ID tokens. */
export const askIssuers: Powers['askIssuers'] = {
  async discover(issuer) {
    const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
    const metadata = await readObject(url)
    // OpenID Connect Discovery section 4.3: exactly the issuer that was asked for.
    return metadata && metadata.issuer === issuer ? toMetadata(metadata) : undefined
  },

  async keys(jwksUri) {
    const set = await readObject(jwksUri)
    if (!Array.isArray(set?.keys)) return undefined
    const keys: readonly unknown[] = set.keys
    return keys.filter(isJwk)
  },

  exchange: (exchange) => exchangeIdToken(exchange, send),
}

type Members = Readonly<Record<string, unknown>>

async function readObject(url: string): Promise<Members | undefined> {
  const outcome = await send({ url, method: 'GET', headers: { accept: 'application/json' } })
  if (outcome.kind === 'failure' || outcome.status !== 200) return undefined
  try {
    const value: unknown = JSON.parse(outcome.body)
    return isMembers(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** RFC 7517 section 4: a key has a type; members of other kinds make it no key. */
function isJwk(value: unknown): value is PublicJwk {
  if (!isMembers(value) || typeof value.kty !== 'string') return false
  const texts = ['kid', 'alg', 'use', 'crv', 'n', 'e', 'x', 'y']
  return texts.every((name) => ['string', 'undefined'].includes(typeof value[name]))
}

function toMetadata(metadata: Members): IssuerMetadata | undefined {
  const { jwks_uri: jwksUri, authorization_response_iss_parameter_supported: sendsIssuer } =
    metadata
  if (typeof jwksUri !== 'string') return undefined
  return {
    jwksUri,
    authorizationUrl: textIn(metadata.authorization_endpoint),
    tokenUrl: textIn(metadata.token_endpoint),
    sendsIssuer: sendsIssuer === true,
    // OpenID Connect Discovery section 3: without a list, a server takes `client_secret_basic`.
    authMethods: textsIn(metadata.token_endpoint_auth_methods_supported) ?? ['client_secret_basic'],
    algorithms: textsIn(metadata.id_token_signing_alg_values_supported) ?? ['RS256'],
  }
}

const textIn = (value: unknown) => (typeof value === 'string' ? value : undefined)

const textsIn = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined

let allow: OutboundAllow | undefined

function send(request: OutboundRequest) {
  allow ??= parseOutboundAllow(setting('outboundAllow'))
  return guardedFetch(request, { allow, timeoutMs: limits.providerTimeoutMs })
}
