import type { Secret } from './secret.ts'

/** What a token endpoint granted (RFC 6749 section 5.1). */
export interface TokenSet {
  readonly accessToken: Secret
  /** Absent: the one before stays good (RFC 6749 section 6). */
  readonly refreshToken?: Secret | undefined
  readonly tokenType: string
  /** Absent: the provider names no end. 0 or less: it says that the token has expired. */
  readonly expiresInSeconds?: number | undefined
  /** As granted; absent: as asked for (RFC 6749 section 5.1). */
  readonly scopes?: readonly string[] | undefined
}

/**
 * What became of a request to a token endpoint, as far as a connection is concerned.
 *
 * `code` is one of a closed set: a provider's own words may repeat a token.
 */
export type TokenResponse =
  | { readonly kind: 'granted'; readonly tokens: TokenSet }
  /** The provider says that the grant has ended: to be believed only if nothing moved meanwhile. */
  | { readonly kind: 'dead'; readonly code: string }
  /** The provider refuses the OAuth client: no connection's fault. */
  | { readonly kind: 'client_refused'; readonly code: string }
  /** The provider refuses the request as it is configured: a repeat does not help soon. */
  | { readonly kind: 'misconfigured'; readonly code: string }
  /** Time-outs, 429, 5xx, garbage: says nothing about the grant. */
  | {
      readonly kind: 'passing'
      readonly code: string
      readonly retryAfterSeconds?: number | undefined
    }
  /** Another 400 or 401. */
  | { readonly kind: 'unclassified'; readonly code: string }

/** A way in which a request to a token endpoint fails. */
export type TokenFailure = Exclude<TokenResponse, { kind: 'granted' }>
