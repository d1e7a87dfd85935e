import type { LambdaClient } from '@aws-sdk/client-lambda'

/** Options of a client. */
export interface MooringOptions {
  /** ARN of the alias to invoke; by default the environment variable MOORING_LOOKUP, which `grantLookup` sets. */
  readonly functionArn?: string
  readonly lambda?: LambdaClient
  /** How long credentials are cached: a change is seen this late at worst. 60 by default; 0 disables the cache. */
  readonly cacheSeconds?: number
  /** How long before its expiry an access token leaves the cache. 60 by default. */
  readonly marginSeconds?: number
  /** Name of this caller in the audit log (a claim); by default the Lambda function's own name. */
  readonly caller?: string
  /** Milliseconds since 1970; for tests. */
  readonly now?: () => number
}

/** Options of one lookup. */
export interface LookupOptions {
  /** The `access_token_version` of a token that the provider rejected: requests another token. */
  readonly rejectedAccessTokenVersion?: number | undefined
}

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

/** Why a lookup failed: a code of Mooring's API (docs/reference/problems.md), or one of these. */
export type LookupCode =
  | 'not_configured'
  | 'lookup_denied'
  | 'lookup_function_missing'
  | 'lookup_unavailable'
  | 'lookup_failed'
  | (string & {})

/** Facts of an error in addition to its message. */
export interface LookupFacts {
  readonly connectionId?: string | undefined
  readonly details?: Readonly<Record<string, unknown>> | undefined
  readonly retryAfterSeconds?: number | undefined
  /** Identifies the lookup in Mooring's log. */
  readonly requestId?: string | undefined
  readonly cause?: unknown
}

const transient = new Set(['dependency_unavailable', 'provider_unavailable', 'lookup_unavailable'])

/** A lookup that failed. Its message never holds a credential. */
export class LookupError extends Error {
  readonly code: LookupCode
  readonly connectionId: string | undefined
  readonly details: Readonly<Record<string, unknown>> | undefined
  readonly retryAfterSeconds: number | undefined
  readonly requestId: string | undefined

  constructor(code: LookupCode, message: string, facts: LookupFacts = {}) {
    super(message, facts.cause === undefined ? {} : { cause: facts.cause })
    this.name = 'LookupError'
    this.code = code
    this.connectionId = facts.connectionId
    this.details = facts.details
    this.retryAfterSeconds = facts.retryAfterSeconds
    this.requestId = facts.requestId
  }

  /** Whether the same lookup can succeed later without any change. */
  get retryable(): boolean {
    return transient.has(this.code)
  }
}
