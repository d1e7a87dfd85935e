/**
 * A connection as its user needs it: every configured field under its own name, secrets in clear.
 * Keep it out of logs, events and errors.
 */
export interface Credentials {
  readonly id: string
  readonly type: string
  /** Of OAuth connections. */
  readonly access_token?: string
  /** Rises with each new token; what `rejectedAccessTokenVersion` asks for. */
  readonly access_token_version?: number
  readonly token_type?: string
  /** When the access token ends: RFC 3339, UTC. */
  readonly expires_at?: string
  readonly scopes?: readonly string[]
  readonly [field: string]: unknown
}
