import { exponential } from '../runtime/retry.ts'
import type { Grant, RefreshFailure } from './grant.ts'
import { limits } from './limits.ts'
import type { TokenFailure } from './token-response.ts'

const backOffMs = exponential(2000, 5 * 60_000)
const misconfiguredRetryMs = 30 * 60_000
const longestRetryAfterMs = 3600_000

/** How the grant's trouble goes on by one more failure. */
export function nextRefreshFailure(
  { trouble: before }: Pick<Grant, 'trouble'>,
  failure: TokenFailure,
  clientVersion: number | undefined,
  now: Date,
  lot = Math.random(),
): RefreshFailure {
  const again = before?.kind === failure.kind
  const count = again ? before.count + 1 : 1
  const waitMs = Math.max(pauseMs(failure, count, lot), retryAfterMs(failure))
  return {
    kind: failure.kind,
    code: failure.code,
    count,
    since: again ? before.since : now.toISOString(),
    retryAt: new Date(now.getTime() + waitMs).toISOString(),
    clientVersion,
  }
}

// Full jitter (AWS Architecture Blog, "Exponential Backoff And Jitter").
function pauseMs({ kind }: TokenFailure, count: number, lot: number): number {
  if (kind === 'client_refused') return limits.clientRetryMs
  if (kind === 'misconfigured') return misconfiguredRetryMs
  return lot * backOffMs(count)
}

function retryAfterMs(failure: TokenFailure): number {
  if (failure.kind !== 'passing') return 0
  return Math.min(longestRetryAfterMs, (failure.retryAfterSeconds ?? 0) * 1000)
}

/**
 * Seconds until the provider may be asked again for this grant; 0: now. A client that refuses has
 * its breaker instead, and another version of the client may do better at once.
 */
export function secondsToRetry(
  { trouble }: Pick<Grant, 'trouble'>,
  clientVersion: number | undefined,
  now: Date,
): number {
  if (!trouble || trouble.kind === 'client_refused') return 0
  if (trouble.clientVersion !== clientVersion) return 0
  return Math.max(0, (Date.parse(trouble.retryAt) - now.getTime()) / 1000)
}

const words: Readonly<Record<TokenFailure['kind'], string>> = {
  dead: 'The provider says that the grant has ended',
  client_refused: 'The provider refuses the OAuth client',
  misconfigured: 'The provider refuses the request as it is configured',
  passing: 'The provider did not renew the token for a passing reason',
  unclassified: 'The provider refused to renew the token without a known reason',
}

/** What is wrong with a grant, for people. */
export function refreshFailureMessage({
  kind,
  code,
}: Pick<RefreshFailure, 'kind' | 'code'>): string {
  return `${words[kind]} (${code}).`
}
