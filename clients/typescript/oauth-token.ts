/** What a lookup adds to an OAuth connection: a usable access token. */
export interface OAuthToken {
  readonly access_token: string
  /** Increments with each new token: the value for `reportRejected`. */
  readonly access_token_version: number
  readonly token_type: string
  /** When the access token expires: RFC 3339, UTC; absent where the provider does not report it. */
  readonly expires_at?: string
  readonly scopes: readonly string[]
}
