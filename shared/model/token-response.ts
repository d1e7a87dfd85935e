import type { Secret } from './secret.ts'

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
