import { cronOf } from './cron.ts'

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
