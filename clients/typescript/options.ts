import type { LambdaClient } from '@aws-sdk/client-lambda'

/** What a client waits by: replaced in tests. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Waits; rejects with the signal's reason where it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** From 0 to 1. */
  random(): number
}

/** A request to a deployment. */
export interface SentRequest {
  readonly method: string
  readonly headers: Record<string, string>
  readonly body?: string
  readonly signal: AbortSignal
  readonly redirect: 'manual'
}

/** What is read of a response. */
export interface SentResponse {
  readonly ok: boolean
  readonly status: number
  readonly headers: { get(name: string): string | null }
  text(): Promise<string>
}

/** How requests to a deployment are sent: `fetch` is one way. */
export type Send = (url: string, request: SentRequest) => Promise<SentResponse>

/** Options of a client. */
export interface MooringOptions {
  /** URL of the deployment; by default the environment variable MOORING_URL. */
  readonly url?: string
  /** By default the environment variable MOORING_ACCESS_KEY. */
  readonly accessKey?: string
  /** Whether `url` can be plain http at another machine; by default only where MOORING_ALLOW_HTTP is `1`. */
  readonly allowHttp?: boolean
  /** Of one attempt of an HTTP request. 30,000 by default. */
  readonly timeoutMs?: number
  /** How often a request is repeated after 429, 503 or a lost connection. 3 by default. */
  readonly maxRetries?: number
  /** By default the global one. */
  readonly fetch?: typeof fetch
  /** How requests to the deployment are sent, where it is not by `fetch`. */
  readonly send?: Send
  /** ARN of the alias to invoke; by default the environment variable MOORING_LOOKUP, which `grantLookup` sets. */
  readonly functionArn?: string
  readonly lambda?: LambdaClient
  /** How long credentials are cached: a change is seen this late at worst. 60 by default; 0 disables the cache. */
  readonly cacheSeconds?: number
  /** How long before its expiry an access token leaves the cache. 60 by default. */
  readonly marginSeconds?: number
  /** Name of this caller in the audit log (a claim), with Lambda; by default the Lambda function's own name. */
  readonly caller?: string
  /** Milliseconds since 1970; for tests. */
  readonly now?: () => number
  /** For tests. */
  readonly clock?: Partial<Clock>
}

/** Options of any call. */
export interface CallOptions {
  /** Ends the wait of this caller; a lookup that others share goes on for them. */
  readonly signal?: AbortSignal | undefined
}

/** Options of one lookup. */
export interface LookupOptions extends CallOptions {
  /** The `access_token_version` of a token that the provider rejected: requests another token. */
  readonly rejectedAccessTokenVersion?: number | undefined
}

/** A connection by its name: unique in its project for a lookup by name. */
export interface ConnectionName {
  readonly name: string
  /** Id or name of the project; by default the project of the access key. */
  readonly project?: string | undefined
}

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const abort = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort)
      resolve()
    }, ms)
    signal?.addEventListener('abort', abort, { once: true })
  })
}

/** The clock of a client: the machine's, but for what the options replace. */
export function clockOf({ now = Date.now, clock }: MooringOptions): Clock {
  return { now, sleep, random: Math.random, ...clock }
}
