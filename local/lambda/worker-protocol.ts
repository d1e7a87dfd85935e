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

/** What an error tells of itself, as Lambda spells it. */
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
