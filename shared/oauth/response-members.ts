import type { OutboundAnswer } from '../egress/outcome.ts'

/** The members of a response, by name. */
export type Members = Readonly<Record<string, unknown>>

/**
 * Reads the members of a response of an OAuth endpoint: JSON under any content type, since some send
 * it as `text/html`; else a form (`application/x-www-form-urlencoded`), which some send as
 * `text/plain`. A byte order mark before either is skipped (RFC 8259 section 8.1).
 *
 * @returns undefined where it is neither.
 */
export function answerMembers({ body, headers }: OutboundAnswer): Members | undefined {
  const text = body.replace(/^\uFEFF/, '').trim()
  const parsed = parseJson(text)
  if (parsed !== undefined) return isObject(parsed) ? parsed : undefined
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''
  return formTypes.includes(type) ? parseForm(text) : undefined
}

// A response without a content type can be either.
const formTypes: readonly string[] = ['application/x-www-form-urlencoded', 'text/plain', '']

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether a parsed value is a JSON object. */
export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Any text parses as a form: without a token or an error, it is a page or prose. */
function parseForm(text: string): Members | undefined {
  const members: Members = Object.fromEntries(new URLSearchParams(text))
  const speaks = ['access_token', 'error'].some((name) => Object.hasOwn(members, name))
  return speaks ? members : undefined
}

/**
 * The error codes of an answer: RFC 6749 section 5.2, the `suberror` and the numbers of Microsoft, the
 * `code` of Notion, and the members of an `error` that is an object, as Facebook has it.
 */
export function errorCodes({
  error,
  suberror,
  error_codes: numbers,
  code,
  object,
}: Members): string[] {
  const listed = Array.isArray(numbers) ? numbers : []
  const named = object === 'error' ? [code] : []
  return [...codesOf(error), suberror, ...named, ...listed.map(String)].filter(
    (each): each is string => typeof each === 'string' && each !== '',
  )
}

function codesOf(error: unknown): unknown[] {
  if (typeof error !== 'object' || error === null) return error ? [String(error)] : []
  const inside = Object.values(error).filter((each) => ['string', 'number'].includes(typeof each))
  return inside.map(String)
}
