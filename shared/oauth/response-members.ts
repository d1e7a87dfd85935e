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
  const params = new URLSearchParams(text)
  // RFC 6749 section 5.1: a parameter comes once. Of two values, neither is known to be right.
  const once = [...params].filter(([name, value]) => params.getAll(name).every((v) => v === value))
  const members: Members = Object.fromEntries(once)
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

/**
 * Codes under names that are no errors by themselves: `status`, `code` and others, of a response or of
 * the first of its `errors`.
 */
export function vagueCodes(members: Members): string[] {
  const { errors } = members
  const listed: unknown[] = Array.isArray(errors) ? errors.slice(0, maxErrors) : []
  const inside = listed.flatMap((each) => (isObject(each) ? vagueIn(each) : [each]))
  return [...vagueIn(members), ...inside].filter((each) => typeof each !== 'object').map(String)
}

const maxErrors = 8

function vagueIn(members: Members): unknown[] {
  const names = ['error', 'code', 'error_code', 'errorCode', 'errcode', 'error_type', 'status']
  return names.map((name) => members[name]).filter(Boolean)
}
