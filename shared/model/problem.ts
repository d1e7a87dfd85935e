import type { JsonObject } from './json.ts'
import { type ProblemKind, problems } from './problems.ts'
import type { ValidationIssue } from './validation-issue.ts'

/** The closed set of error codes. */
export type ProblemCode = keyof typeof problems

/** The details of a problem, in addition to code and message: usually issues by field path. */
export type ProblemDetails = JsonObject

interface ProblemOptions {
  /** Instead of the code's own message; never holds a value that the caller sent. */
  readonly message?: string
  readonly details?: ProblemDetails
  /** The connection that the caller must change first: an API surface adds how. */
  readonly connectionId?: string
  /** Instead of the code's own. */
  readonly retryAfterSeconds?: number
  /** Headers that the response must have: `allow` with a method that is not allowed (RFC 9110 section 15.5.6). */
  readonly headers?: Readonly<Record<string, string>>
  /** The same as `details`, where the kind of each issue is known. */
  readonly issues?: readonly ValidationIssue[]
  /** For the log only. */
  readonly cause?: unknown
}

/** A failure that is reported to the caller; any other error is a bug. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly details: ProblemDetails | undefined
  readonly issues: readonly ValidationIssue[] | undefined
  readonly connectionId: string | undefined
  readonly retryAfterSeconds: number | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    const kind: ProblemKind = problems[code]
    super(
      options.message ?? kind.message,
      options.cause === undefined ? {} : { cause: options.cause },
    )
    this.name = 'Problem'
    this.code = code
    this.details = options.details
    this.issues = options.issues
    this.connectionId = options.connectionId
    this.headers = options.headers ?? {}
    this.retryAfterSeconds = options.retryAfterSeconds ?? kind.retryAfterSeconds
  }
}

/** Whether an error is the Problem of this code. */
export function hasCode(error: unknown, code: ProblemCode): boolean {
  return error instanceof Problem && error.code === code
}
