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
