import type { IdentityProvider, PublicJwk, TokenAlgorithm } from './identity-provider.ts'
import type { JsonObject } from './json.ts'

/**
 * Why a token is rejected. The audit log has it; the caller never gets it, since an answer that named
 * the check would help to forge the next token.
 */
export type RejectionReason =
  | 'too_large'
  | 'malformed'
  | 'issuer_unknown'
  | 'algorithm'
  | 'key_in_header'
  | 'critical_header'
  | 'token_type'
  | 'key_unknown'
  | 'key_mismatch'
  | 'keys_unavailable'
  | 'signature'
  | 'issuer'
  | 'audience'
  | 'expiry'
  | 'not_before'
  | 'issued_at'
  | 'lifetime'
  | 'subject'
  | 'sign_in_response'
  | 'no_rule'
  | 'no_user'
  | 'no_project'
  | 'provider_changed'

/** The parts of a token before its signature is checked: what they say is unproven. */
export interface ParsedToken {
  readonly header: JsonObject
  readonly claims: JsonObject
}

/** Of a token: no platform's is a quarter of it. */
const maxTokenBytes = 16 * 1024

/** By how much clocks may differ. */
const skewSeconds = 60

/**
 * From `iat` to `exp`: 24 hours, and the five minutes by which Microsoft Entra ID dates `iat` back in
 * tokens of managed identities, which are valid for 24 hours.
 */
const maxTokenLifeSeconds = 24 * 3600 + 300

const parts = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/

/** Parses the compact form of a JWS (RFC 7515 section 3.1), or returns what is wrong with it. */
export function parseToken(token: string): ParsedToken | 'too_large' | 'malformed' {
  if (Buffer.byteLength(token) > maxTokenBytes) return 'too_large'
  const [, header, claims] = parts.exec(token) ?? []
  const parsed = { header: objectIn(header), claims: objectIn(claims) }
  return parsed.header && parsed.claims
    ? { header: parsed.header, claims: parsed.claims }
    : 'malformed'
}

function objectIn(part: string | undefined): JsonObject | undefined {
  if (part === undefined) return undefined
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(part, 'base64url'))
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as JsonObject) : undefined
  } catch {
    return undefined
  }
}

// A token for another purpose has a type of its own: a logout token, a security event, a DPoP proof
// (RFC 8725 section 3.11). ID tokens and the tokens of platforms have one of these, or none.
const tokenTypes: readonly unknown[] = [undefined, 'jwt', 'at+jwt', 'application/at+jwt']

const ownKeyHeaders = ['jku', 'x5u', 'jwk', 'x5c']

/** What is wrong with the header of a token, before its key is known (RFC 8725 sections 3.1 and 3.10). */
export function headerIssue(
  header: JsonObject,
  { algorithms }: Pick<IdentityProvider, 'algorithms'>,
): RejectionReason | undefined {
  const { alg, typ } = header
  if (!algorithms.some((each) => each === alg)) return 'algorithm'
  if (ownKeyHeaders.some((name) => Object.hasOwn(header, name))) return 'key_in_header'
  // No extension is supported, so each that is critical is unknown (RFC 7515 section 4.1.11).
  if (Object.hasOwn(header, 'crit')) return 'critical_header'
  const type = typeof typ === 'string' ? typ.toLowerCase() : typ
  return tokenTypes.includes(type) ? undefined : 'token_type'
}

const curves: Readonly<Record<string, string>> = { ES256: 'P-256', ES384: 'P-384', ES512: 'P-521' }
const minModulusBytes = 256 // 2,048 bits: RFC 7518 section 3.3.

/** Whether a key is one for this algorithm, by its type and by what it says of its use. */
export function keyFits(key: PublicJwk, alg: TokenAlgorithm): boolean {
  const { use = 'sig', key_ops: operations = ['verify'] } = key
  const isForVerifying = use === 'sig' && operations.includes('verify')
  return isForVerifying && (key.alg ?? alg) === alg && typeFits(key, alg)
}

function typeFits({ kty, crv, n = '' }: PublicJwk, alg: TokenAlgorithm): boolean {
  if (alg === 'EdDSA') return kty === 'OKP' && crv === 'Ed25519'
  if (alg.startsWith('ES')) return kty === 'EC' && crv === curves[alg]
  return kty === 'RSA' && Buffer.from(n, 'base64url').length >= minModulusBytes
}

/** What is wrong with the claims of a token whose signature is valid (RFC 7519 section 4.1). */
export function claimsIssue(
  claims: JsonObject,
  { issuer, audience }: Pick<IdentityProvider, 'issuer' | 'audience'>,
  now: Date,
): RejectionReason | undefined {
  if (claims.iss !== issuer) return 'issuer'
  if (!audiencesOf(claims).includes(audience)) return 'audience'
  const timing = timesIssue(claims, now.getTime() / 1000)
  if (timing !== undefined) return timing
  const { sub } = claims
  return typeof sub === 'string' && sub !== '' ? undefined : 'subject'
}

/** The audiences of a token: `aud` is one, or a list of them. */
export function audiencesOf({ aud }: JsonObject): readonly unknown[] {
  return Array.isArray(aud) ? aud : [aud]
}

function timesIssue({ exp, nbf, iat }: JsonObject, now: number): RejectionReason | undefined {
  if (!isTime(exp) || exp <= now - skewSeconds) return 'expiry'
  if (nbf !== undefined && (!isTime(nbf) || nbf > now + skewSeconds)) return 'not_before'
  if (!isTime(iat) || iat > now + skewSeconds) return 'issued_at'
  return exp - iat > maxTokenLifeSeconds ? 'lifetime' : undefined
}

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value)
