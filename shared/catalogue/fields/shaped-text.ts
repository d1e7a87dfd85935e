import { type Field, field } from './facts.ts'
import { anyText, checkedText, open } from './fields.ts'
import { hostMaxCharacters } from './limits.ts'

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
const anySlug = checkedText(anyText, (value) =>
  slugPattern.test(value)
    ? undefined
    : 'must be lower-case letters and digits, in words joined by "-"',
)

/** Lower-case words joined by dashes, such as a region: part of a host name, so nothing else. */
export function slug(label: string, hint?: string): Field {
  return field(anySlug, { ...open('text', label, hint), schema: { pattern: slugPattern.source } })
}

const anyTime = checkedText(anyText, dateTimeIssue)

/** A date and time with its offset from UTC (RFC 3339 section 5.6), kept as sent. */
export function dateTime(label: string, hint?: string): Field {
  return field(anyTime, { ...open('text', label, hint), schema: { format: 'date-time' } })
}

/** Open text of several lines, kept as sent; 1 to 4,096 characters. */
export function lines(label: string, hint?: string): Field {
  return field(anyText, open('textarea', label, hint))
}

/** Text that matches a regular expression whole, at most 253 characters: part of a host or a path. */
export function matchingText(label: string, pattern: string, example: string): Field {
  const expression = new RegExp(pattern)
  const schema = checkedText(anyText.max(hostMaxCharacters), (value) =>
    expression.test(value) ? undefined : `must match ${pattern}, such as ${example}`,
  )
  const facts = open('text', label, `For example ${example}.`)
  return field(schema, { ...facts, schema: { pattern, examples: [example] } })
}

// RFC 3339 section 5.6, without its leap second: most readers have no 60th second.
const shape =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/** What is wrong with a date and time, or nothing: it must exist, and say its offset from UTC. */
function dateTimeIssue(text: string): string | undefined {
  const [, year, month, day] = shape.exec(text) ?? []
  if (year !== undefined && isDay(Number(year), Number(month), Number(day))) return undefined
  return 'must be a date and time with its offset (RFC 3339), such as 2026-01-31T12:00:00Z'
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
