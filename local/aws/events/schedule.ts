import type { RuleSpec } from '../../cloudformation/triggers.ts'

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

/** When a schedule fires first after a moment; undefined for never. */
export type Schedule = (after: Date) => Date | undefined

const units = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const

/** Reads `rate(5 minutes)` or `cron(0 3 * * ? *)`. @throws Error for anything else. */
export function scheduleOf(expression: string): Schedule {
  const [, kind, inside = ''] = /^(rate|cron)\((.+)\)$/.exec(expression.trim()) ?? []
  if (kind === 'cron') return cronOf(inside)
  const [, count, unit] = /^(\d+) (minute|hour|day)s?$/.exec(inside) ?? []
  if (kind !== 'rate' || !Number(count)) {
    throw new Error(`"${expression}" is no schedule: give rate(…) or cron(…).`)
  }
  const everyMs = Number(count) * units[unit as keyof typeof units]
  return (after) => new Date(after.getTime() + everyMs)
}

const monthNames = [
  'JAN',
  'FEB',
  'MAR',
  'APR',
  'MAY',
  'JUN',
  'JUL',
  'AUG',
  'SEP',
  'OCT',
  'NOV',
  'DEC',
]
const dayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

interface Field {
  readonly from: number
  readonly to: number
  readonly names?: readonly string[]
}

// Minutes, hours, day of month, month, day of week (1 is Sunday), year: AWS's own order, in UTC.
const fields: readonly Field[] = [
  { from: 0, to: 59 },
  { from: 0, to: 23 },
  { from: 1, to: 31 },
  { from: 1, to: 12, names: monthNames },
  { from: 1, to: 7, names: dayNames },
  { from: 1970, to: 2199 },
]

const dayMs = 86_400_000
// Eight years hold every day of the calendar, 29 February too (2100 has none).
const horizonDays = 8 * 366 + 1

/** Reads the inside of `cron(…)`. @throws Error for what is not known here (`L`, `W`, `#`). */
function cronOf(text: string): Schedule {
  const parts = text.trim().split(/\s+/)
  if (parts.length !== fields.length) throw new Error(`cron(${text}) has not six fields.`)
  const allowed = fields.map((field, index) => valuesOf(parts[index] ?? '', field))
  const [minutes, hours, ...calendar] = allowed as [Set<number>, Set<number>, ...Set<number>[]]
  return (after) => {
    const first = Math.floor(after.getTime() / 60_000 + 1) * 60_000
    const midnight = first - (first % dayMs)
    for (let day = 0; day < horizonDays; day++) {
      const start = midnight + day * dayMs
      if (!onDay(new Date(start), calendar)) continue
      const at = timeIn(start, first, minutes, hours)
      if (at !== undefined) return new Date(at)
    }
    return undefined
  }
}

function onDay(date: Date, [days, months, weekdays, years]: readonly Set<number>[]): boolean {
  return (
    years?.has(date.getUTCFullYear()) === true &&
    months?.has(date.getUTCMonth() + 1) === true &&
    days?.has(date.getUTCDate()) === true &&
    weekdays?.has(date.getUTCDay() + 1) === true
  )
}

function timeIn(
  start: number,
  first: number,
  minutes: Set<number>,
  hours: Set<number>,
): number | undefined {
  for (let minute = 0; minute < 24 * 60; minute++) {
    const at = start + minute * 60_000
    if (at >= first && hours.has(Math.floor(minute / 60)) && minutes.has(minute % 60)) return at
  }
  return undefined
}

function valuesOf(text: string, field: Field): Set<number> {
  return new Set(text.split(',').flatMap((part) => rangeOf(part, field)))
}

function rangeOf(text: string, field: Field): number[] {
  const [range = '', step = '1'] = text.split('/')
  const [low, high] = boundsOf(range, field, text.includes('/'))
  const every = Number(step)
  if (!(low >= field.from && high <= field.to && low <= high && every >= 1)) {
    throw new Error(`cron(…) has "${text}", which the local run does not know.`)
  }
  const values: number[] = []
  for (let value = low; value <= high; value += every) values.push(value)
  return values
}

function boundsOf(range: string, field: Field, steps: boolean): [number, number] {
  if (range === '*' || range === '?') return [field.from, field.to]
  const [low = '', high] = range.split('-')
  const from = numberIn(low, field)
  if (high !== undefined) return [from, numberIn(high, field)]
  return [from, steps ? field.to : from]
}

function numberIn(text: string, { from, names }: Field): number {
  const index = names?.indexOf(text.toUpperCase()) ?? -1
  if (index >= 0) return index + from
  return /^\d+$/.test(text) ? Number(text) : Number.NaN
}
