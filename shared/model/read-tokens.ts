import { Secret } from './secret.ts'
import { type ExpiryMembers, readExpiry } from './token-expiry.ts'
import type { TokenSet } from './token-response.ts'

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
