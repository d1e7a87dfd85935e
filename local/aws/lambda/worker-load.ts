import { subscribe } from 'node:diagnostics_channel'
import type { ClientRequest } from 'node:http'

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
