import type { Clock } from '../../shared/runtime/runtime.ts'

/** A clock on which no test waits for real: it moves by what is slept on it, and by `elapse`. */
export interface FakeClock extends Clock {
  /** The sleeps so far, in milliseconds. */
  readonly sleeps: readonly number[]
  /** Lets so much time pass, and calls what is scheduled within it, in order. */
  elapse(ms: number): void
}

/** A clock of a test's own; it starts at `startMs`, in milliseconds since the epoch. */
export function fakeClock(startMs = 0): FakeClock {
  const sleeps: number[] = []
  const timers = new Set<{ readonly atMs: number; readonly act: () => void }>()
  let nowMs = startMs
  const elapse = (ms: number) => {
    const untilMs = nowMs + ms
    for (;;) {
      const [next] = [...timers].toSorted((one, other) => one.atMs - other.atMs)
      if (!next || next.atMs > untilMs) break
      timers.delete(next)
      nowMs = next.atMs
      next.act()
    }
    nowMs = untilMs
  }
  return {
    sleeps,
    elapse,
    nowMs: () => nowMs,
    async sleep(ms) {
      sleeps.push(ms)
      elapse(ms)
    },
    schedule(ms, act) {
      const timer = { atMs: nowMs + ms, act }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
  }
}
