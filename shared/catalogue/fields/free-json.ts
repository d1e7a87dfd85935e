import type { Json } from '../../model/json.ts'
import { reservedHeader } from '../../model/reserved-headers.ts'
import { inexactNumber } from '../../model/validation-issue.ts'
import { jsonDepthMax } from './limits.ts'

/** Reports an issue at a member of a map. */
export type Report = (path: readonly (string | number)[], message: string) => void

/** Whether a value is an object with members: not null, not a list. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const noHeaderName = 'has a name that is not a valid header name: use letters, digits and dashes'

/** Whether a text can be the name of a header (RFC 9110 section 5.1). */
export const isHeaderName = (text: string): boolean =>
  /^[\w!#$%&'*+.^`|~-]+$/.test(text) && text !== '__proto__'

/** Whether a text stays on the one line of a header. */
export const isOneLine = (text: string): boolean => !/[\r\n\0]|\p{Cs}/u.test(text)

/**
 * Why a header may not be set by a user, or nothing. The message has the header's canonical name
 * and nothing of what was sent.
 */
export function reservedHeaderIssue(name: string): string | undefined {
  const reserved = reservedHeader(name)
  return reserved && `must not set ${reserved}: the HTTP client sets it. Remove it`
}

/** Reports each member that is not a valid header: a name, and a value of one line. */
export function checkTexts(map: Record<string, unknown>, report: Report): void {
  for (const [name, value] of Object.entries(map)) {
    const reserved = reservedHeaderIssue(name)
    if (reserved !== undefined) report([name], reserved)
    else if (!isHeaderName(name)) report([name], noHeaderName)
    else if (typeof value !== 'string') report([name], 'must have a string as each value')
    else if (!isOneLine(value)) report([name], 'must have one line of text as each value')
  }
}

/** Reports what no store can keep unchanged, in a free-form map that is encrypted as text. */
export function checkJson(value: unknown, report: Report): void {
  checkAt(value, report, [], () => true)
}

/** Reports what a row of the table cannot keep unchanged, in a free-form map. */
export function checkOpenJson(value: unknown, report: Report): void {
  checkAt(value, report, [], isKeptNumber)
}

/**
 * Whether a row keeps a number unchanged: the SDK's marshaller rejects numbers beyond 2^53 - 1, and a
 * number of DynamoDB is 0 or at least 1E-130 in size
 * (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html).
 */
function isKeptNumber(value: number): boolean {
  const size = Math.abs(value)
  return size <= Number.MAX_SAFE_INTEGER && (size === 0 || size >= 1e-130)
}

function checkAt(
  value: unknown,
  report: Report,
  path: readonly string[],
  keeps: (value: number) => boolean,
): void {
  if (path.length > jsonDepthMax) {
    // Reported at the field itself: the path down to here would be the caller's own text, at length.
    report([], `must not be nested deeper than ${jsonDepthMax} levels`)
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      checkAt(item, report, [...path, String(index)], keeps)
    })
  } else if (isMap(value)) {
    for (const [name, member] of Object.entries(value)) {
      // Assigned to a plain object further on, it would change the object instead of filling it.
      if (name === '__proto__') report(path, 'must not have a member named __proto__')
      else checkAt(member, report, [...path, name], keeps)
    }
  } else if (!isScalar(value)) report(path, 'must be valid JSON')
  else if (typeof value === 'number' && !keeps(value)) report(path, inexactNumber)
}

function isScalar(value: unknown): value is Json {
  if (typeof value === 'string') return !/\p{Cs}/u.test(value)
  return typeof value === 'boolean' || value === null || Number.isFinite(value)
}
