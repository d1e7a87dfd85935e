import { describe, expect, it } from 'vitest'
import { type Clock, runSchedules, scheduleOf } from '../../local/aws/events/schedule.ts'

describe('when a schedule fires next', () => {
  it.each([
    ['rate(1 minute)', '2026-01-01T00:00:30Z', '2026-01-01T00:01:30Z'],
    ['rate(2 hours)', '2026-01-01T00:00:00Z', '2026-01-01T02:00:00Z'],
    ['cron(0 3 * * ? *)', '2026-01-01T03:00:00Z', '2026-01-02T03:00:00Z'],
    ['cron(0/15 * * * ? *)', '2026-01-01T03:01:00Z', '2026-01-01T03:15:00Z'],
    ['cron(0 8 ? * MON-FRI *)', '2026-01-02T09:00:00Z', '2026-01-05T08:00:00Z'],
    ['cron(30 23 31 1,3 ? *)', '2026-02-01T00:00:00Z', '2026-03-31T23:30:00Z'],
    ['cron(0 0 29 FEB ? *)', '2026-01-01T00:00:00Z', '2028-02-29T00:00:00Z'],
    ['cron(0 0 1 1 ? 2030)', '2026-01-01T00:00:00Z', '2030-01-01T00:00:00Z'],
  ])('%s after %s', (expression, after, next) => {
    expect(scheduleOf(expression)(new Date(after))).toEqual(new Date(next))
  })

  it('is never, once its years are over', () => {
    expect(scheduleOf('cron(0 0 1 1 ? 2020)')(new Date('2026-01-01'))).toBeUndefined()
  })

  it.each([
    'rate(0 minutes)',
    'rate(1 week)',
    'cron(0 3 * *)',
    'cron(0 25 * * ? *)',
    'cron(0 0 L * ? *)',
    'daily',
  ])('%s cannot be read', (expression) => {
    expect(() => scheduleOf(expression)).toThrow()
  })
})

describe('rules with a schedule', () => {
  it('fire once a period, and not for what was slept through', () => {
    const clock = handClock('2026-01-01T00:00:00Z')
    const fired: string[] = []
    const rule = { name: 'r', arn: 'a', bus: 'default', targets: [], schedule: 'rate(1 minute)' }
    const stop = runSchedules([rule], (_rule, at) => fired.push(at.toISOString()), clock)
    clock.pass(59_000)
    expect(fired).toEqual([])
    clock.pass(1000)
    clock.pass(60_000)
    expect(fired).toEqual(['2026-01-01T00:01:00.000Z', '2026-01-01T00:02:00.000Z'])
    clock.pass(3_600_000)
    expect(fired).toHaveLength(3)
    stop()
    clock.pass(3_600_000)
    expect(fired).toHaveLength(3)
  })
})

/** A clock that is moved by hand; a leap wakes a sleeper once, as a laptop does. */
function handClock(start: string): Clock & { pass(ms: number): void } {
  let now = new Date(start).getTime()
  let waiting: { at: number; run: () => void } | undefined
  return {
    now: () => new Date(now),
    after: (ms, run) => {
      waiting = { at: now + ms, run }
      return () => {
        waiting = undefined
      }
    },
    pass: (ms) => {
      now += ms
      const due = waiting
      if (due && now >= due.at) due.run()
    },
  }
}
