/** What a function's thread is started with. */
export interface WorkerStart {
  readonly directory: string
  /** `index.handler`: a file without its ending, and what it exports. */
  readonly handler: string
  readonly functionName: string
  readonly arn: string
  readonly memoryMb: number
  /** Of `WorkerLoad`. */
  readonly load: SharedArrayBuffer
}

/** One request to a function's thread. */
export interface WorkerCall {
  readonly id: number
  readonly requestId: string
  readonly event: unknown
  readonly deadline: number
  /** The alias or version that the function was called by. */
  readonly qualifier?: string
}

/** An error as Lambda reports it. */
export interface FunctionError {
  readonly errorType: string
  readonly errorMessage: string
  readonly trace?: readonly string[]
}

/** What a function's thread answers: first that it is ready, then one answer to each call. */
export type WorkerAnswer =
  | { readonly ready: true }
  | { readonly id: number; readonly result: string }
  | { readonly id: number; readonly error: FunctionError }

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
