import { subscribe } from 'node:diagnostics_channel'
import type { ClientRequest } from 'node:http'

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

/**
 * What a function's thread answers: first that it is ready, then one answer to each call. Messages are
 * lists of calls one way, and of answers the other.
 */
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

const started = 0
const inFlight = 1

/** How busy a function's thread is, in memory that it shares with the thread that calls it. */
export interface WorkerLoad {
  readonly shared: SharedArrayBuffer
  /** Calls that the thread has started. */
  startedCalls(): number
  /** Requests to AWS that the thread waits for now. */
  awsRequests(): number
}

/** A new load, or the one that another thread shares. */
export function workerLoad(shared = new SharedArrayBuffer(8)): WorkerLoad {
  const counts = new Int32Array(shared)
  return {
    shared,
    startedCalls: () => Atomics.load(counts, started),
    awsRequests: () => Atomics.load(counts, inFlight),
  }
}

/** Counts one call that the thread begins. */
export function countStarted(shared: SharedArrayBuffer): void {
  Atomics.add(new Int32Array(shared), started, 1)
}

/**
 * Counts this thread's requests to these hosts (`name:port`) while they are under way. Requests to
 * other servers are not counted: a function that waits for a provider keeps nothing busy here.
 */
export function countAwsRequests(shared: SharedArrayBuffer, hosts: ReadonlySet<string>): void {
  const counts = new Int32Array(shared)
  subscribe('http.client.request.start', (message) => {
    const { request } = message as { readonly request: ClientRequest }
    if (!hosts.has(String(request.getHeader('host')))) return
    Atomics.add(counts, inFlight, 1)
    request.once('close', () => Atomics.sub(counts, inFlight, 1))
  })
}

// Not Lambda: what a function invokes may itself wait for a provider.
const services = ['DYNAMODB', 'KMS', 'SECRETS_MANAGER', 'EVENTBRIDGE']

/** The hosts of AWS by the variables that steer the SDK's clients. */
export function awsHosts(environment: NodeJS.ProcessEnv): ReadonlySet<string> {
  const urls = services.map((service) => environment[`AWS_ENDPOINT_URL_${service}`] ?? '')
  return new Set(urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).host))
}
