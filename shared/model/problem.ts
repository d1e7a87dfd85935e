import type { JsonObject } from './json.ts'
import { type ProblemKind, problems } from './problems.ts'

/** The closed set of error codes. */
export type ProblemCode = keyof typeof problems

/** What a response holds beside code and message: usually a field's path and what is wrong there. */
export type ProblemDetails = JsonObject

/** What is wrong with one member of a request, for an API surface that reports each member. */
export interface Fault {
  /** The part of the request, and the path in it: `['body', 'config', 'url']`. */
  readonly at: readonly (string | number)[]
  /** As pydantic names the kind: `missing`, `string_type`, `too_long`. */
  readonly kind: string
  /** As they follow on the member's name; they never hold a value that was sent. */
  readonly words: string
}

interface ProblemOptions {
  /** In place of the code's own; never holds a value that the caller sent. */
  readonly message?: string
  readonly details?: ProblemDetails
  /** Instead of the code's own. */
  readonly retryAfterSeconds?: number
  /** Headers that the response must have: `allow` with a method that is not allowed (RFC 9110 section 15.5.6). */
  readonly headers?: Readonly<Record<string, string>>
  /** The connection that the caller must change first: an API surface adds how. */
  readonly connectionId?: string
  /** The same as `details`, where it is known in full. */
  readonly faults?: readonly Fault[]
  /** For the log only. */
  readonly cause?: unknown
}

/** A failure that a caller gets an answer for; any other error is a bug. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly details: ProblemDetails | undefined
  readonly faults: readonly Fault[] | undefined
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
    this.faults = options.faults
    this.connectionId = options.connectionId
    this.headers = options.headers ?? {}
    this.retryAfterSeconds = options.retryAfterSeconds ?? kind.retryAfterSeconds
  }
}

/** Whether an error is the Problem of this code. */
export function hasCode(error: unknown, code: ProblemCode): boolean {
  return error instanceof Problem && error.code === code
}
