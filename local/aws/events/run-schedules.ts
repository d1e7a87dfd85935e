import type { RuleSpec } from '../../cloudformation/rules.ts'
import { scheduleOf } from './schedule.ts'

/** The time; a test passes its own. */
export interface Clock {
  now(): Date
  /** Calls back later; returns what takes it back. */
  after(ms: number, run: () => void): () => void
}

const systemClock: Clock = {
  now: () => new Date(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

// A timer cannot wait longer than 24 days, and a machine that slept wakes late.
const longestWaitMs = 3_600_000

/**
 * Fires each rule that has a schedule, until stopped. A rate counts from the start.
 *
 * @throws Error for a schedule that cannot be read.
 */
export function runSchedules(
  rules: readonly RuleSpec[],
  fire: (rule: RuleSpec, at: Date) => void,
  clock: Clock = systemClock,
): () => void {
  const stops = rules.flatMap((rule) =>
    rule.schedule ? [runRule(rule.schedule, (at) => fire(rule, at), clock)] : [],
  )
  return () => {
    for (const stop of stops) stop()
  }
}

function runRule(expression: string, fire: (at: Date) => void, clock: Clock): () => void {
  const schedule = scheduleOf(expression)
  let next = schedule(clock.now())
  let takeBack: () => void = () => undefined
  const look = () => {
    const now = clock.now()
    if (next && now >= next) {
      fire(next)
      // From now and not from then: what was slept through is not made up for.
      next = schedule(now)
    }
    wait()
  }
  const wait = () => {
    if (!next) return
    const ms = next.getTime() - clock.now().getTime()
    takeBack = clock.after(Math.min(Math.max(ms, 0), longestWaitMs), look)
  }
  wait()
  return () => takeBack()
}
