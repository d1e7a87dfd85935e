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
