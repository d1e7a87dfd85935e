import { exponential, runtime } from '../runtime/runtime.ts'
import type { Grant, RefreshFailure } from './grant.ts'
import { limits } from './limits.ts'
import type { MintFailure } from './minted.ts'
import type { TokenFailure } from './token-response.ts'

/** Why a refresh, or a mint, failed. */
export type AnyTokenFailure = TokenFailure | MintFailure

const backOffMs = exponential(2000, 5 * 60_000)
const misconfiguredRetryMs = 30 * 60_000
const maxRetryAfterMs = 3600_000

/** The stored failure of a grant after one more. */
export function nextRefreshFailure(
  { lastFailure: before }: Pick<Grant, 'lastFailure'>,
  failure: AnyTokenFailure,
  clientVersion: number | undefined,
  now: Date,
  jitter = runtime().random(),
): RefreshFailure {
  const again = before?.kind === failure.kind && !isNewMaterial(before, failure, clientVersion)
  const count = again ? before.count + 1 : 1
  const waitMs = Math.max(pauseMs(failure, count, jitter), retryAfterMs(failure))
  return {
    kind: failure.kind,
    code: failure.code,
    count,
    since: again ? before.since : now.toISOString(),
    retryAt: new Date(now.getTime() + waitMs).toISOString(),
    clientVersion,
  }
}

// What the provider rejected before was not this root material: a PUT has replaced it since.
function isNewMaterial(
  before: RefreshFailure,
  { kind }: AnyTokenFailure,
  clientVersion: number | undefined,
): boolean {
  return kind === 'root_rejected' && before.clientVersion !== clientVersion
}

// Full jitter (AWS Architecture Blog, "Exponential Backoff And Jitter").
function pauseMs({ kind }: AnyTokenFailure, count: number, jitter: number): number {
  if (kind === 'client_refused' || kind === 'root_rejected') return limits.clientRetryMs
  if (kind === 'misconfigured') return misconfiguredRetryMs
  return jitter * backOffMs(count)
}

function retryAfterMs(failure: AnyTokenFailure): number {
  if (failure.kind !== 'passing') return 0
  return Math.min(maxRetryAfterMs, (failure.retryAfterSeconds ?? 0) * 1000)
}

/**
 * Seconds until the provider gets the next request for this grant; 0: now. A rejected client has
 * its breaker instead, and a changed client is tried immediately.
 *
 * @param clientVersion of a minted credential: that of its connection.
 */
export function secondsToRetry(
  { lastFailure }: Pick<Grant, 'lastFailure'>,
  clientVersion: number | undefined,
  now: Date,
): number {
  if (!lastFailure || lastFailure.kind === 'client_refused') return 0
  if (lastFailure.clientVersion !== clientVersion) return 0
  return Math.max(0, (Date.parse(lastFailure.retryAt) - now.getTime()) / 1000)
}

const messages: Readonly<Record<AnyTokenFailure['kind'], string>> = {
  dead: 'The provider reports that the grant has ended',
  client_refused: 'The provider rejects the OAuth client',
  root_rejected: 'The provider rejects the stored credentials',
  misconfigured: 'The provider rejects the request as it is configured',
  passing: 'The provider has a transient failure and issued no token',
  unclassified: 'The provider rejected the refresh without a known reason',
}

/** The message of a refresh failure. */
export function refreshFailureMessage({
  kind,
  code,
}: Pick<RefreshFailure, 'kind' | 'code'>): string {
  return `${messages[kind]} (${code}).`
}
