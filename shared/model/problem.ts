import type { JsonObject } from './json.ts'
import { type ProblemKind, problems } from './problems.ts'

/** The closed set of error codes. */
export type ProblemCode = keyof typeof problems

/** What the caller is told beside code and message: usually a field's path to what is wrong. */
export type ProblemDetails = JsonObject

/** What is wrong with one member of a request, for a wire that tells it member by member. */
export interface Fault {
  /** The part of the request, and the path in it: `['body', 'config', 'url']`. */
  readonly at: readonly (string | number)[]
  /** As pydantic names the kind of fault: `missing`, `string_type`, `too_long`. */
  readonly kind: string
  /** As they follow on the member's name; they never hold a value that was sent. */
  readonly words: string
}

interface Told {
  /** Plain words instead of the code's own; never holds a value that the caller sent. */
  readonly message?: string
  readonly details?: ProblemDetails
  /** Instead of the code's own. */
  readonly retryAfterSeconds?: number
  /** Response headers that the status calls for: `allow` with 405 (RFC 9110 section 15.5.6). */
  readonly headers?: Readonly<Record<string, string>>
  /** The same as `details`, where it is known in full. */
  readonly faults?: readonly Fault[]
  /** For the log only. */
  readonly cause?: unknown
}

/** A failure with an answer: anything else that is thrown is a bug and becomes a bare 500. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly status: number
  readonly details: ProblemDetails | undefined
  readonly faults: readonly Fault[] | undefined
  readonly retryAfterSeconds: number | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(code: ProblemCode, told: Told = {}) {
    const kind: ProblemKind = problems[code]
    super(told.message ?? kind.message, told.cause === undefined ? {} : { cause: told.cause })
    this.name = 'Problem'
    this.code = code
    this.status = kind.status
    this.details = told.details
    this.faults = told.faults
    this.headers = told.headers ?? {}
    this.retryAfterSeconds = told.retryAfterSeconds ?? kind.retryAfterSeconds
  }
}

/** Whether an error is the Problem of this code. */
export function hasCode(error: unknown, code: ProblemCode): boolean {
  return error instanceof Problem && error.code === code
}
