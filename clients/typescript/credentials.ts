/**
 * The resolved credentials of a connection: every configured field under its own name, secrets in
 * plaintext. Keep it out of logs, events and errors.
 */
export interface Credentials {
  readonly id: string
  readonly type: string
  /** Of OAuth connections. */
  readonly access_token?: string
  /** Increments with each new token: the value for `rejectedAccessTokenVersion`. */
  readonly access_token_version?: number
  readonly token_type?: string
  /** When the access token expires: RFC 3339, UTC. */
  readonly expires_at?: string
  readonly scopes?: readonly string[]
  readonly [field: string]: unknown
}
