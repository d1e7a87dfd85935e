import type { OauthProvider } from '../domain/oauth-provider.ts'
import { Secret } from '../domain/secret.ts'
import type { TokenAnswer, TokenFailure, TokenSet } from '../domain/token-answer.ts'
import type { OutboundAnswer, Outcome } from '../outbound/outcome.ts'

type Provider = Pick<OauthProvider, 'deadCodes' | 'clientFaultCodes'>
type Members = Readonly<Record<string, unknown>>

const dead = ['invalid_grant', 'interaction_required', 'consent_required', 'login_required']
const clientFaults = ['invalid_client', 'unauthorized_client']
const misconfigured = [
  'invalid_scope',
  'invalid_request',
  'unsupported_grant_type',
  'invalid_target',
]
const passing = ['temporarily_unavailable', 'server_error', 'slow_down', 'rate_limited']

/**
 * Judges what a token endpoint answered. Whatever says nothing about the grant for certain is
 * `passing`: no bad minute of a provider may end a grant.
 */
export function judgeTokenAnswer(outcome: Outcome, provider: Provider): TokenAnswer {
  if (outcome.kind === 'failure') return { kind: 'passing', code: outcome.code }
  const { status } = outcome
  if (status === 429 || status >= 500) {
    return { kind: 'passing', code: `http_${status}`, retryAfterSeconds: retryAfter(outcome) }
  }
  const members = membersOf(outcome.body)
  if (!members) return { kind: 'passing', code: 'not_json' }
  // Also beside 200: GitHub tells its errors so.
  const failure = failureIn(members, provider)
  if (failure) return { ...failure, ...retried(failure, outcome) }
  if (status >= 200 && status < 300) return granted(members)
  if (status === 400 || status === 401) return { kind: 'unclassified', code: `http_${status}` }
  return { kind: 'passing', code: `http_${status}` }
}

function failureIn(members: Members, { deadCodes = [], clientFaultCodes = [] }: Provider) {
  const codes = codesIn(members)
  const among = (known: readonly string[]) => codes.find((code) => known.includes(code))
  // What the provider says in codes of its own is narrower than the standard's, and comes first.
  const own = among(clientFaultCodes)
  if (own) return failed('client_refused', own)
  const end = among([...deadCodes, ...dead])
  if (end) return failed('dead', end)
  const client = among(clientFaults)
  if (client) return failed('client_refused', client)
  const configured = among(misconfigured)
  if (configured) return failed('misconfigured', configured)
  const trouble = among(passing)
  if (trouble) return failed('passing', trouble)
  // A closed set: a provider's own word may repeat a token.
  return codes.length > 0 ? failed('unclassified', 'unknown_error') : undefined
}

const failed = (kind: TokenFailure['kind'], code: string): TokenFailure => ({ kind, code })

/** RFC 6749 section 5.2, the `suberror` and the numbers of Microsoft, the `code` of Notion. */
function codesIn({ error, suberror, error_codes: numbers, code, object }: Members): string[] {
  const listed = Array.isArray(numbers) ? numbers.map(String) : []
  const named = object === 'error' ? [code] : []
  return [error, suberror, ...named, ...listed].filter(
    (each): each is string => typeof each === 'string' && each !== '',
  )
}

function retried({ kind }: TokenFailure, answer: OutboundAnswer) {
  return kind === 'passing' ? { retryAfterSeconds: retryAfter(answer) } : {}
}

function granted(members: Members): TokenAnswer {
  const { access_token: access, refresh_token: refresh, token_type: type } = members
  if (typeof access !== 'string' || access === '') return { kind: 'passing', code: 'no_token' }
  const hasRefresh = typeof refresh === 'string' && refresh !== ''
  const tokens: TokenSet = {
    accessToken: new Secret(access),
    ...(hasRefresh ? { refreshToken: new Secret(refresh) } : {}),
    tokenType: typeof type === 'string' && /^[\w.-]{1,32}$/.test(type) ? type : 'Bearer',
    expiresInSeconds: secondsIn(members.expires_in),
    scopes: scopesIn(members.scope),
  }
  return { kind: 'granted', tokens }
}

const longestSeconds = 10 * 365 * 24 * 3600

/** Some say it as text; what is no time to come says nothing. */
function secondsIn(value: unknown): number | undefined {
  const seconds = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof seconds !== 'number' || !Number.isFinite(seconds) || seconds <= 0) return undefined
  return Math.min(seconds, longestSeconds)
}

const longestScope = 4096

/** By spaces (RFC 6749 section 3.3), by commas at GitHub. */
function scopesIn(value: unknown): string[] | undefined {
  if (typeof value !== 'string' || value.length > longestScope) return undefined
  const scopes = value.split(/[\s,]+/).filter((scope) => scope !== '')
  return scopes.length > 0 ? scopes : undefined
}

/** RFC 9110 section 10.2.3: seconds, or a date by the provider's own clock. */
function retryAfter({ headers }: OutboundAnswer): number | undefined {
  const text = headers['retry-after']?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text)
  const then = /^[A-Z][a-z]{2},/.test(text) ? Date.parse(text) : Number.NaN
  const now = Date.parse(headers.date ?? '') || Date.now()
  return Number.isNaN(then) ? undefined : Math.max(0, (then - now) / 1000)
}

function membersOf(body: string): Members | undefined {
  try {
    const parsed: unknown = JSON.parse(body)
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
    return isObject ? (parsed as Members) : undefined
  } catch {
    return undefined
  }
}
