/** Time. */
export interface Clock {
  /** In milliseconds since the epoch. */
  nowMs(): number
  /** Resolves after this many milliseconds. */
  sleep(ms: number): Promise<void>
  /** Calls `act` after this many milliseconds, unless the function that it returns is called before. */
  schedule(ms: number, act: () => void): () => void
}

/** What the code takes from its process that a test takes from itself: time and randomness. */
export interface Runtime {
  readonly clock: Clock
  /** Uniform in [0, 1). Of jitter: nothing secret is drawn with it. */
  readonly random: () => number
}

/** The clock of this process. */
export const systemClock: Clock = {
  nowMs: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  schedule(ms, act) {
    const timer = setTimeout(act, ms)
    return () => clearTimeout(timer)
  },
}

let current: Runtime = { clock: systemClock, random: () => Math.random() }

/** The runtime of this process. Read it where it is used: a module that keeps it keeps the real one. */
export function runtime(): Runtime {
  return current
}

/** The time by the clock of this process. */
export function timeNow(): Date {
  return new Date(current.clock.nowMs())
}

/**
 * Replaces parts of the runtime, for tests only: adapters are singletons of their modules, so that a
 * test cannot pass them a clock.
 *
 * @returns a function that puts back what was there, in the form that `beforeEach` calls at the end.
 */
export function replaceRuntime(parts: Partial<Runtime>): () => void {
  const before = current
  current = { ...current, ...parts }
  return () => {
    current = before
  }
}

/** Time and randomness of a retry; by default those of the process. */
export type Timing = Partial<Runtime>

/** Milliseconds before a retry; the first retry is number 1. */
export type Delay = (retry: number) => number

/** `baseMs` before the first retry, twice as much before each next one, up to `maxMs`. */
export function exponential(baseMs: number, maxMs = Number.POSITIVE_INFINITY): Delay {
  return (retry) => Math.min(maxMs, baseMs * 2 ** (retry - 1))
}

/** `stepMs` before the first retry, and `stepMs` more before each next one. */
export function linear(stepMs: number): Delay {
  return (retry) => stepMs * retry
}

/** Where a retry ends: at least one of the two bounds is given. */
type Bounds =
  | { readonly attempts: number; readonly untilMs?: number }
  | { readonly attempts?: number; readonly untilMs: number }

/**
 * How to retry. `attempts` counts all calls, the first included; `untilMs`, in milliseconds since
 * the epoch, is the latest time at which a call may start again.
 */
export type RetryOptions = Bounds &
  Timing & {
    /** Whether another attempt may succeed; any other error ends the retry. */
    readonly retryIf: (error: unknown) => boolean
    /** Without it, the next attempt starts immediately. */
    readonly delayMs?: Delay
    /**
     * `full` (the default) waits a random part of the delay, so that concurrent callers spread out
     * (AWS Architecture Blog, "Exponential Backoff And Jitter"); `none` waits all of it.
     */
    readonly jitter?: 'full' | 'none'
  }

/**
 * Calls `work` until it succeeds, its error is not one to retry, or a bound is met. It waits between
 * attempts, never after the last one.
 *
 * @param work gets the number of the attempt, from 1.
 * @throws the error of the last attempt.
 */
export async function retry<T>(
  options: RetryOptions,
  work: (attempt: number) => Promise<T>,
): Promise<T> {
  const { attempts = Number.POSITIVE_INFINITY, untilMs = Number.POSITIVE_INFINITY } = options
  const { clock = runtime().clock } = options
  for (let attempt = 1; ; attempt++) {
    try {
      return await work(attempt)
    } catch (error) {
      if (attempt >= attempts || !options.retryIf(error)) throw error
      const waitMs = waitBefore(attempt, options)
      if (clock.nowMs() + waitMs > untilMs) throw error
      if (waitMs > 0) await clock.sleep(waitMs)
    }
  }
}

function waitBefore(retryNumber: number, options: RetryOptions): number {
  const { delayMs = () => 0, jitter = 'full', random = runtime().random } = options
  return delayMs(retryNumber) * (jitter === 'full' ? random() : 1)
}

/** Work that did not settle within its time limit. */
export class TimeLimitExceeded extends Error {
  readonly code = 'ETIMEDOUT'

  constructor(timeoutMs: number) {
    super(`not settled within ${timeoutMs} ms`)
  }
}

/**
 * Races work against its deadline, so that no caller waits longer: a promise that never settles costs
 * `timeoutMs` and no more. Work that can stop does so when `signal` aborts; a later result is
 * ignored.
 *
 * @param timeoutMs in milliseconds, from now.
 * @throws TimeLimitExceeded; whatever the work throws before the deadline.
 */
export async function withTimeLimit<T>(
  timeoutMs: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController()
  let cancel = () => {}
  const deadline = new Promise<never>((_resolve, reject) => {
    cancel = runtime().clock.schedule(timeoutMs, () => {
      reject(new TimeLimitExceeded(timeoutMs))
      stop.abort()
    })
  })
  try {
    return await Promise.race([work(stop.signal), deadline])
  } finally {
    cancel()
  }
}
