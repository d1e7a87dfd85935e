import type { OutboundAnswer, Outcome } from '../egress/outcome.ts'
import type { OauthProvider } from '../model/oauth-provider.ts'
import { parseTime } from '../model/token-expiry.ts'
import { readTokens, type TokenFailure, type TokenResponse } from '../model/token-response.ts'
import { runtime } from '../runtime/runtime.ts'

type Provider = Pick<OauthProvider, 'deadCodes' | 'clientErrorCodes'>

const dead = ['invalid_grant', 'interaction_required', 'consent_required', 'login_required']
const clientErrors = ['invalid_client', 'unauthorized_client']
const misconfigured = [
  'invalid_scope',
  'invalid_request',
  'unsupported_grant_type',
  'invalid_target',
]
const passing = ['temporarily_unavailable', 'server_error', 'slow_down', 'rate_limited']

/**
 * Classifies the response of a token endpoint. A response that proves nothing about the grant is
 * `passing` (transient): an outage of the provider must not end a grant.
 */
export function classifyTokenResponse(outcome: Outcome, provider: Provider): TokenResponse {
  if (outcome.kind === 'failure') return { kind: 'passing', code: outcome.code }
  const { status } = outcome
  if (status === 429 || status >= 500) {
    return { kind: 'passing', code: `http_${status}`, retryAfterSeconds: retryAfter(outcome) }
  }
  const members = answerMembers(outcome)
  if (!members) return { kind: 'passing', code: 'not_json' }
  // Also with status 200: GitHub reports errors so.
  const failure = failureIn(members, provider)
  if (failure) return { ...failure, ...retried(failure, outcome) }
  if (status >= 200 && status < 300) return granted(members, clockOf(outcome))
  if (status === 400 || status === 401) return { kind: 'unclassified', code: `http_${status}` }
  return { kind: 'passing', code: `http_${status}` }
}

function failureIn(members: Members, { deadCodes = [], clientErrorCodes = [] }: Provider) {
  const codes = errorCodes(members)
  const among = (known: readonly string[]) => codes.find((code) => known.includes(code))
  // The provider's own codes are more precise than the standard's, and come first.
  const own = among(clientErrorCodes)
  if (own) return failed('client_refused', own)
  const end = among([...deadCodes, ...dead])
  if (end) return failed('dead', end)
  const client = among(clientErrors)
  if (client) return failed('client_refused', client)
  const configured = among(misconfigured)
  if (configured) return failed('misconfigured', configured)
  const transient = among(passing)
  if (transient) return failed('passing', transient)
  // A closed set: a provider's own text may repeat a token.
  return codes.length > 0 ? failed('unclassified', 'unknown_error') : undefined
}

const failed = (kind: TokenFailure['kind'], code: string): TokenFailure => ({ kind, code })

function retried({ kind }: TokenFailure, answer: OutboundAnswer) {
  return kind === 'passing' ? { retryAfterSeconds: retryAfter(answer) } : {}
}

function granted(members: Members, now: Date): TokenResponse {
  // A lifetime is valid by any clock; the provider's clock may be off by minutes.
  const { tokens } = readTokens(members, { now, first: 'expires_in' })
  return tokens ? { kind: 'granted', tokens } : { kind: 'passing', code: 'no_token' }
}

/** RFC 9110 section 10.2.3: seconds, or a date by the provider's own clock. */
function retryAfter(answer: OutboundAnswer): number | undefined {
  const text = answer.headers['retry-after']?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text)
  const then = /^[A-Z]/.test(text) ? parseTime(text) : undefined
  return then && Math.max(0, (then - clockOf(answer).getTime()) / 1000)
}

/** Now, by the server's clock where the response has a `Date` (RFC 9110 section 6.6.1). */
function clockOf({ headers }: OutboundAnswer): Date {
  return new Date(parseTime(headers.date) ?? runtime().clock.nowMs())
}

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

function isObject(value: unknown): value is Members {
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
