import type { OutboundAnswer, Outcome } from '../egress/outcome.ts'
import type { OauthProvider } from '../model/oauth-provider.ts'
import { parseTime } from '../model/token-expiry.ts'
import {
  type AnswerShape,
  readTokens,
  type TokenFailure,
  type TokenResponse,
} from '../model/token-response.ts'
import { runtime } from '../runtime/runtime.ts'
import { answerMembers, errorCodes, type Members, vagueCodes } from './response-members.ts'

type Provider = Pick<OauthProvider, 'deadCodes' | 'clientErrorCodes'> & AnswerShape

/** The request that a response answers. */
interface Asked {
  /** Of a code exchange: the parameters of the callback that brought the code. */
  readonly query?: Readonly<Record<string, string>> | undefined
  readonly isRefresh?: boolean
}

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
export function classifyTokenResponse(
  outcome: Outcome,
  provider: Provider,
  asked: Asked = {},
): TokenResponse {
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
  const isSuccess = status >= 200 && status < 300
  const tokens = isSuccess ? tokensIn(members, clockOf(outcome), provider, asked) : undefined
  if (tokens) return { kind: 'granted', tokens }
  // Names that responses with tokens also have: they count only where there is no token.
  const known = knownFailure(vagueCodes(members), provider)
  if (known) return { ...known, ...retried(known, outcome) }
  if (isSuccess) return { kind: 'passing', code: 'no_token' }
  if (status === 400 || status === 401) return { kind: 'unclassified', code: `http_${status}` }
  return { kind: 'passing', code: `http_${status}` }
}

function failureIn(members: Members, provider: Provider): TokenFailure | undefined {
  const codes = errorCodes(members)
  const known = knownFailure(codes, provider)
  // A closed set: a provider's own text may repeat a token.
  return known ?? (codes.length > 0 ? failed('unclassified', 'unknown_error') : undefined)
}

function knownFailure(
  codes: readonly string[],
  { deadCodes = [], clientErrorCodes = [] }: Provider,
): TokenFailure | undefined {
  const plain = codes.map(plainCode)
  // The provider's own codes are more precise than the standard's, and come first.
  const classes = [
    ['client_refused', clientErrorCodes],
    ['dead', [...deadCodes, ...dead]],
    ['client_refused', clientErrors],
    ['misconfigured', misconfigured],
    ['passing', passing],
  ] as const
  for (const [kind, known] of classes) {
    const code = known.find((each) => codes.includes(each) || plain.includes(each))
    if (code !== undefined) return failed(kind, code)
  }
  return undefined
}

/** `INVALID_GRANT` and `Invalid grant` are codes of the standard, as some providers spell them. */
function plainCode(code: string): string {
  return code
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
}

const failed = (kind: TokenFailure['kind'], code: string): TokenFailure => ({ kind, code })

function retried({ kind }: TokenFailure, answer: OutboundAnswer) {
  return kind === 'passing' ? { retryAfterSeconds: retryAfter(answer) } : {}
}

function tokensIn(members: Members, now: Date, shape: AnswerShape, asked: Asked) {
  const { query, isRefresh: isFlatToo = false } = asked
  // A lifetime is valid by any clock; the provider's clock may be off by minutes.
  return readTokens(members, { now, first: 'expires_in', shape, isFlatToo, query }).tokens
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
