/**
 * Why a call failed: a code of Mooring's API (docs/reference/problems.md), or one of these. The codes
 * `lookup_…` are of the Lambda transport, `unavailable` and `unreadable_response` of HTTP.
 */
export type ErrorCode =
  | 'not_configured'
  | 'lookup_denied'
  | 'lookup_function_missing'
  | 'lookup_unavailable'
  | 'lookup_failed'
  | 'name_ambiguous'
  | 'not_authorized_in_time'
  | 'unavailable'
  | 'unreadable_response'
  | 'unsupported_type'
  | (string & {})

/** Facts of an error in addition to its message. */
export interface ErrorFacts {
  readonly connectionId?: string | undefined
  readonly details?: Readonly<Record<string, unknown>> | undefined
  readonly retryAfterSeconds?: number | undefined
  readonly requestId?: string | undefined
  readonly status?: number | undefined
  readonly authorizeUrl?: string | undefined
  readonly cause?: unknown
}

const transient = new Set([
  ...['dependency_unavailable', 'provider_unavailable', 'lookup_unavailable', 'unavailable'],
  'too_many_connection_tests',
])

/** A call that failed. Its message never holds a credential. */
export class MooringError extends Error {
  readonly code: ErrorCode
  readonly connectionId: string | undefined
  /** Usually validation issues, by field. */
  readonly details: Readonly<Record<string, unknown>> | undefined
  readonly retryAfterSeconds: number | undefined
  /** Identifies the request in Mooring's log. */
  readonly requestId: string | undefined
  /** The HTTP status; absent where there was no HTTP response. */
  readonly status: number | undefined
  /** Where a person authorizes the connection, in the console, where that is what it lacks. */
  readonly authorizeUrl: string | undefined

  constructor(code: ErrorCode, message: string, facts: ErrorFacts = {}) {
    super(message, facts.cause === undefined ? {} : { cause: facts.cause })
    this.name = 'MooringError'
    this.code = code
    this.connectionId = facts.connectionId
    this.details = facts.details
    this.retryAfterSeconds = facts.retryAfterSeconds
    this.requestId = facts.requestId
    this.status = facts.status
    this.authorizeUrl = facts.authorizeUrl
  }

  /** Whether the same call can succeed later without any change. */
  get retryable(): boolean {
    return transient.has(this.code) || this.status === 429 || this.status === 503
  }
}
