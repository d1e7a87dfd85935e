import { type Scope, scopes } from '../../../model/access-key.ts'
import { Problem } from '../../../model/problem.ts'
import type { Secret } from '../../../model/secret.ts'
import { type NewSession, type SessionRequest, sessionSeconds } from '../../../model/session.ts'
import { exchangeGrant, type TokenRequest } from './operations.ts'

/** A token request whose parameters are complete. */
export type TokenGrant =
  | { readonly kind: 'exchange'; readonly subjectToken: Secret; readonly asked: SessionRequest }
  | {
      readonly kind: 'sign_in'
      readonly code: Secret
      readonly verifier: Secret
      readonly redirectUri: string
      readonly asked: SessionRequest
    }

const subjectTypes = ['id_token', 'jwt'].map((type) => `urn:ietf:params:oauth:token-type:${type}`)
const accessTokenType = 'urn:ietf:params:oauth:token-type:access_token'

/**
 * The grant of a token request.
 *
 * @throws Problem `invalid_request`, `invalid_target`, `invalid_scope`, `unsupported_grant_type`.
 */
export function toTokenGrant(body: TokenRequest): TokenGrant {
  const { grant_type: grantType, resource, audience } = body
  if (resource !== undefined || audience !== undefined) throw new Problem('invalid_target')
  if (grantType === exchangeGrant) return toExchange(body)
  if (grantType === 'authorization_code') return toSignIn(body)
  throw new Problem('unsupported_grant_type')
}

function toExchange(body: TokenRequest): TokenGrant {
  const { subject_token: subjectToken, subject_token_type: type, requested_token_type } = body
  if (!subjectToken || subjectToken.empty) throw invalid('subject_token', 'is required')
  if (!subjectTypes.includes(type ?? ''))
    throw invalid('subject_token_type', `must be ${subjectTypes.join(' or ')}`)
  if ((requested_token_type ?? accessTokenType) !== accessTokenType)
    throw invalid('requested_token_type', `must be ${accessTokenType}`)
  return { kind: 'exchange', subjectToken, asked: askedOf(body, sessionSeconds.usual) }
}

function toSignIn(body: TokenRequest): TokenGrant {
  const { code, code_verifier: verifier, redirect_uri: redirectUri } = body
  if (!code || code.empty) throw invalid('code', 'is required')
  if (!verifier || verifier.empty) throw invalid('code_verifier', 'is required')
  if (redirectUri === undefined) throw invalid('redirect_uri', 'is required')
  const asked = askedOf(body, sessionSeconds.max)
  return { kind: 'sign_in', code, verifier, redirectUri, asked }
}

function askedOf(
  { requested_lifetime: lifetime, scope }: TokenRequest,
  usualSeconds: number,
): SessionRequest {
  const lifetimeSeconds = lifetime === undefined ? usualSeconds : Number(lifetime)
  if (lifetime !== undefined && !/^[1-9]\d{0,8}$/.test(lifetime))
    throw invalid('requested_lifetime', 'must be a number of seconds from 1')
  return scope === undefined ? { lifetimeSeconds } : { lifetimeSeconds, scopes: scopesIn(scope) }
}

function scopesIn(text: string): readonly Scope[] {
  const named = text.split(' ')
  const known = (Object.keys(scopes) as Scope[]).filter((scope) => named.includes(scope))
  if (known.length === 0) throw new Problem('invalid_scope')
  return known
}

const invalid = (name: string, message: string) =>
  new Problem('invalid_request', { details: { [name]: message } })

/** The response that hands a new session over, and shows its key this once (RFC 8693 section 2.2.1). */
export function tokenResponse({ key, lifetimeSeconds, scopes: granted }: NewSession) {
  return {
    body: {
      access_token: String(key.reveal()),
      issued_token_type: accessTokenType,
      token_type: 'Bearer',
      expires_in: lifetimeSeconds,
      scope: granted.join(' '),
    } as const,
    // RFC 6749 section 5.1.
    headers: { pragma: 'no-cache' },
  }
}
