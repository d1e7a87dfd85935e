import { Secret } from './secret.ts'
import { type ExpiryMembers, readExpiry } from './token-expiry.ts'

/** What a token endpoint granted (RFC 6749 section 5.1). */
export interface TokenSet {
  readonly accessToken: Secret
  /** Absent: the previous one stays valid (RFC 6749 section 6). */
  readonly refreshToken?: Secret | undefined
  readonly tokenType: string
  /** Absent: the provider reports none. 0 or less: the token has expired. */
  readonly expiresInSeconds?: number | undefined
  /** As granted; absent: as asked for (RFC 6749 section 5.1). */
  readonly scopes?: readonly string[] | undefined
}

/**
 * The response of a token endpoint, classified by what it means for a connection.
 *
 * `code` is one of a closed set: a provider's own text can repeat a token.
 *
 * `dead` (revoked or expired), `client_refused` (client rejected), `misconfigured` (invalid request)
 * and `passing` (transient) keep these values in code: the same value is stored in grants and in the
 * outcomes of authorizations, is public in audit details and metrics, and alarms filter by it. A
 * second spelling in code would make each of those places map it.
 */
export type TokenResponse =
  | { readonly kind: 'granted'; readonly tokens: TokenSet }
  /** The provider says that the grant has ended: valid only if no concurrent caller changed the grant. */
  | { readonly kind: 'dead'; readonly code: string }
  /** The provider rejects the OAuth client: no connection is the cause. */
  | { readonly kind: 'client_refused'; readonly code: string }
  /** The provider rejects the request as it is configured: a retry does not help soon. */
  | { readonly kind: 'misconfigured'; readonly code: string }
  /** Transient: a timeout, 429, 5xx or garbage, which says nothing about the grant. */
  | {
      readonly kind: 'passing'
      readonly code: string
      readonly retryAfterSeconds?: number | undefined
    }
  /** Another 400 or 401. */
  | { readonly kind: 'unclassified'; readonly code: string }

/** A failed request to a token endpoint. */
export type TokenFailure = Exclude<TokenResponse, { kind: 'granted' }>

/** The members of a token response (RFC 6749 section 5.1), not yet validated. */
export interface TokenMembers extends ExpiryMembers {
  readonly access_token?: unknown
  readonly refresh_token?: unknown
  readonly token_type?: unknown
  readonly scope?: unknown
}

/** The parsed members of a token response. */
export interface TokenReading {
  /** Absent: there is no access token. */
  readonly tokens?: TokenSet
  /**
   * The members of another type. From a provider they count as absent, since a grant must not be lost
   * over them; from a caller they are rejected.
   */
  readonly unreadable: readonly (keyof TokenMembers)[]
}

interface Clock {
  /** By the clock of the sender. */
  readonly now: Date
  /** The member that wins where both are valid: see `readExpiry`. */
  readonly first: 'expires_in' | 'expires_at'
}

/**
 * Reads tokens: the one reader for a code exchange, a refresh, and tokens that a caller sends.
 *
 * An empty token is no token, a token without a type is a bearer token, and `scope` is a list, or a
 * text separated by spaces (RFC 6749 section 3.3) or by commas, as GitHub has it.
 */
export function readTokens(members: TokenMembers, { now, first }: Clock): TokenReading {
  const { access_token: access, refresh_token: refresh, token_type: type, scope } = members
  const expiry = readExpiry(members, now, first)
  const scopes = readScopes(scope)
  const unreadable = [
    ...(isToken(access) ? [] : (['access_token'] as const)),
    ...(isToken(refresh) || isAbsent(refresh) ? [] : (['refresh_token'] as const)),
    ...(typeof type === 'string' || isAbsent(type) ? [] : (['token_type'] as const)),
    ...(scopes || isAbsent(scope) ? [] : (['scope'] as const)),
    ...expiry.unreadable,
  ]
  if (!isToken(access)) return { unreadable }
  const tokens: TokenSet = {
    accessToken: new Secret(access),
    ...(isToken(refresh) ? { refreshToken: new Secret(refresh) } : {}),
    tokenType: typeof type === 'string' && /^[\w.-]{1,32}$/.test(type) ? type : 'Bearer',
    expiresInSeconds: expiry.seconds,
    scopes: scopes && scopes.length > 0 ? scopes : undefined,
  }
  return { tokens, unreadable }
}

function isToken(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isAbsent(value: unknown): boolean {
  return value == null || (typeof value === 'string' && value.trim() === '')
}

const maxScopeLength = 4096

function readScopes(value: unknown): string[] | undefined {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (!parts.every((part) => typeof part === 'string')) return undefined
  const text = parts.join(' ')
  if (text.length > maxScopeLength) return undefined
  return [...new Set(text.split(/[\s,]+/).filter((scope) => scope !== ''))]
}
