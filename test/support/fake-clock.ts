import type { Clock } from '../../shared/runtime/retry.ts'

/** A clock that moves by what is slept on it, and the sleeps so far, in milliseconds. */
export interface FakeClock extends Clock {
  readonly sleeps: readonly number[]
}

/** A clock on which no test waits for real. */
export function fakeClock(startMs = 0): FakeClock {
  const sleeps: number[] = []
  return {
    sleeps,
    nowMs: () => sleeps.reduce((sum, ms) => sum + ms, startMs),
    async sleep(ms) {
      sleeps.push(ms)
    },
  }
}
