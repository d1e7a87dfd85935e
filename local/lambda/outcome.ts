import type { FunctionError } from './worker-protocol.ts'

/** What became of an invocation. */
export type Outcome =
  /** The handler's result, as JSON. */
  | { readonly kind: 'result'; readonly json: string }
  /** The handler threw, or its thread ended under it. */
  | { readonly kind: 'error'; readonly error: FunctionError }
  | { readonly kind: 'timeout'; readonly error: FunctionError }

/** What Lambda says of a function that took too long. */
export function timedOut(requestId: string, timeoutMs: number): Outcome {
  const seconds = (timeoutMs / 1000).toFixed(2)
  const errorMessage = `${requestId} Task timed out after ${seconds} seconds`
  return { kind: 'timeout', error: { errorType: 'Sandbox.Timedout', errorMessage } }
}

/** What Lambda says of a function whose process ended under it. */
export function crashed(requestId: string, reason: string): Outcome {
  const errorMessage = `RequestId: ${requestId} Error: ${reason}`
  return { kind: 'error', error: { errorType: 'Runtime.ExitError', errorMessage } }
}
