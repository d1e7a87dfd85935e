// RFC 3339 section 5.6, without its leap second: most readers have no 60th second.
const shape =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/** What is wrong with a date and time, or nothing: it must exist, and say its offset from UTC. */
export function dateTimeIssue(text: string): string | undefined {
  const [, year, month, day] = shape.exec(text) ?? []
  if (year !== undefined && isDay(Number(year), Number(month), Number(day))) return undefined
  return 'must be a date and time with its offset (RFC 3339), such as 2026-01-31T12:00:00Z'
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
