/** The members of a token response with the expiry of its access token. */
export interface ExpiryMembers {
  readonly expires_in?: unknown
  readonly expires_at?: unknown
  /** The name of either at Facebook and others. */
  readonly expires?: unknown
}

/** The expiry of an access token. */
export interface Expiry {
  /** From now; 0 or less: it has expired. Absent: unknown. */
  readonly seconds?: number | undefined
  /** The members that are neither a lifetime nor a time. */
  readonly unreadable: readonly (keyof ExpiryMembers)[]
}

const maxSeconds = 10 * 365 * 24 * 3600
const maxMs = Date.UTC(10_000, 0)
// As seconds since 1970 the year 5138, as milliseconds 1973: no value in between is ambiguous.
const leastMilliseconds = 1e11
// As a span 31 years, as a time 2001.
const leastTimeSeconds = 1e9

/**
 * Reads when an access token expires: `expires_in` as a number or as text (RFC 6749 section 5.1), or
 * `expires_at` as `parseTime` reads it. A span of decades that is a time to come is one: some write
 * the end of a token into `expires_in`.
 *
 * @param now By the clock of the sender.
 * @param first The one that wins where both are valid.
 * @param unit Of a span.
 */
export function readExpiry(
  { expires_in, expires_at, expires }: ExpiryMembers,
  now: Date,
  first: 'expires_in' | 'expires_at',
  unit: 'seconds' | 'milliseconds' = 'seconds',
): Expiry {
  const until = (ms: number | undefined) => ms && (ms - now.getTime()) / 1000
  const perSecond = unit === 'seconds' ? 1 : 1000
  const read = {
    expires_in: spanOrEnd(expires_in, perSecond, until(parseTime(expires_in))),
    expires_at: until(parseTime(expires_at)),
    expires: isSpan(expires, perSecond) ? toSpan(expires, perSecond) : until(parseTime(expires)),
  }
  const second = first === 'expires_in' ? 'expires_at' : 'expires_in'
  const sent = { expires_in, expires_at, expires }
  const names = [first, second, 'expires'] as const
  const named = names.filter((name) => sent[name] != null && sent[name] !== '')
  const found = named.map((name) => read[name]).find((each) => each !== undefined)
  return {
    seconds: found === undefined ? undefined : Math.max(-maxSeconds, found),
    unreadable: named.filter((name) => read[name] === undefined),
  }
}

function spanOrEnd(value: unknown, perSecond: number, end: number | undefined) {
  const isEnd = toNumber(value) !== undefined && !isSpan(value, perSecond) && (end ?? 0) > 0
  return isEnd ? end : toSpan(value, perSecond)
}

function toSpan(value: unknown, perSecond: number): number | undefined {
  const span = toNumber(value)
  return span === undefined ? undefined : Math.min(span / perSecond, maxSeconds)
}

function isSpan(value: unknown, perSecond: number): boolean {
  return (toNumber(value) ?? Infinity) / perSecond < leastTimeSeconds
}

function toNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/**
 * Reads a time in milliseconds since 1970 from seconds or milliseconds since then, as a number or as
 * text; ISO 8601, in UTC where it names no zone; or a date of HTTP (RFC 9110 section 5.6.7).
 */
export function parseTime(value: unknown): number | undefined {
  const number = toNumber(value)
  const ms =
    number === undefined
      ? parseText(typeof value === 'string' ? value.trim() : '')
      : Math.abs(number) < leastMilliseconds
        ? number * 1000
        : number
  return Math.abs(ms) < maxMs ? ms : undefined
}

const iso =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?$/i
const http =
  /^[A-Z][a-z]{2,8}, \d{1,2}[ -][A-Z][a-z]{2}[ -](\d{4}|\d\d) \d\d:\d\d:\d\d (GMT|UTC|[+-]\d{4})$/
const asctime = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/

// Only these forms: `Date.parse` accepts nearly any text with a number.
function parseText(text: string): number {
  const [, date, time = '00:00', zone = 'Z'] = iso.exec(text) ?? []
  if (date) return Date.parse(`${date}T${time}${toOffset(zone)}`)
  if (asctime.test(text)) return Date.parse(`${text} GMT`)
  return http.test(text) ? Date.parse(text) : Number.NaN
}

function toOffset(zone: string): string {
  if (/^[a-z]/i.test(zone)) return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}
