import type { Connection } from '../model/connection.ts'
import type { AuditContext } from '../model/event.ts'
import { isAlive, isLeased, needsRefresh } from '../model/grant.ts'
import { limits } from '../model/limits.ts'
import { hasCode, Problem } from '../model/problem.ts'
import { refreshFailureMessage } from '../model/refresh-failure.ts'
import type { RefreshPowers } from '../ports/index.ts'
import { TimeLimitExceeded, withTimeLimit } from '../runtime/retry.ts'
import { runtime } from '../runtime/runtime.ts'
import { assertGranted, authorizationProblem } from '../usecases/connections/credentials.ts'
import {
  expireGrant,
  type GrantedConnection,
  isGranted,
  type RefreshResult,
} from './granted-connection.ts'
import { singleFlight } from './shared-work.ts'

/** A request for a usable access token. */
export interface TokenRequest {
  readonly origin: AuditContext
  /** The token version that the provider rejected, as the caller reports. */
  readonly rejected?: number | undefined
  /** How long to wait for new tokens, in milliseconds. */
  readonly waitMs?: number | undefined
}

// A provider takes 10 s at most, and the function that waits has 29 s.
const timeoutMs = 15_000
const pollMs = 100

/**
 * The connection with a usable access token: the stored one while it is fresh, else one that is
 * refreshed once for all concurrent callers, in this process or another. Where the refresh fails, a
 * token that has not expired is used.
 *
 * The caller has checked the grant of `first` (`assertGranted`); rows that are read again are checked
 * here.
 *
 * @throws Problem `authorization_required`, `reauthorization_required`, `provider_unavailable`,
 * `oauth2_client_rejected`, `oauth2_client_missing`, `refresh_refused`, `connection_not_found`,
 * `secret_missing`, `dependency_unavailable`.
 */
export async function freshGrant(
  powers: RefreshPowers,
  first: GrantedConnection,
  request: TokenRequest,
): Promise<GrantedConnection> {
  const { clock } = runtime()
  const untilMs = clock.nowMs() + timeoutMs
  for (let row = first; ; row = await requireGranted(powers, first)) {
    const usable = await tryOnce(powers, row, request)
    if (usable) return usable
    if (clock.nowMs() > untilMs) throw new Problem('provider_unavailable')
  }
}

/** One attempt; undefined where the row must be read again. */
async function tryOnce(
  powers: RefreshPowers,
  row: GrantedConnection,
  request: TokenRequest,
): Promise<GrantedConnection | undefined> {
  const { grant } = row
  const now = new Date()
  const rejected = request.rejected === grant.tokenVersion
  const isGoodEnough = !rejected && isAlive(grant, now)
  if (!rejected && !needsRefresh(grant, now)) return row
  if (!grant.refreshable) {
    return isGoodEnough ? row : expireUnrefreshable(powers, row, request.origin, rejected)
  }
  if (isLeased(grant, now)) return isGoodEnough ? row : pause()
  const result = await refreshInTime(powers, row, request).catch((error: unknown) => {
    // Without its client's secret a grant cannot be refreshed; a token that has not expired is used.
    if (isGoodEnough && hasCode(error, 'secret_missing')) return undefined
    throw error
  })
  if (!result && isGoodEnough) return row
  if (!result) throw new Problem('provider_unavailable')
  if (result.kind === 'refreshed')
    return isGranted(result.connection) ? result.connection : undefined
  if (result.kind === 'lost') return undefined
  if (isGoodEnough && result.failure.kind !== 'dead') return row
  throw refreshProblem(row.id, result)
}

/** Undefined after the timeout: the refresh goes on, and a later lookup can use its tokens. */
function refreshInTime(
  powers: RefreshPowers,
  row: GrantedConnection,
  { origin, waitMs = limits.lookupWaitMs }: TokenRequest,
): Promise<RefreshResult | undefined> {
  return withTimeLimit(waitMs, () => refreshOnce(powers, row, origin)).catch((error: unknown) => {
    if (error instanceof TimeLimitExceeded) return undefined
    throw error
  })
}

// Concurrent callers in this process that read the same fence await the same refresh.
function refreshOnce(
  powers: RefreshPowers,
  row: GrantedConnection,
  origin: AuditContext,
): Promise<RefreshResult> {
  const name = `${row.id} ${row.fence}`
  return singleFlight(powers.storeGrants, name, async () => {
    // Loaded on first use: a lookup of a fresh token needs neither the catalogue nor the rest.
    const { refreshGrant } = await import('./refresh-grant.ts')
    return refreshGrant(powers, row, origin)
  })
}

/**
 * There is no refresh token. An access token that has expired ends the grant; one that only its
 * caller reports as rejected can still work for other callers.
 */
async function expireUnrefreshable(
  powers: RefreshPowers,
  row: GrantedConnection,
  origin: AuditContext,
  rejected: boolean,
): Promise<undefined> {
  if (rejected || (await expireGrant(powers, row, origin, withoutRefreshToken)))
    throw authorizationProblem(row.id, 'reauthorization_required')
}

/** Why a grant without a refresh token expires. */
export const withoutRefreshToken = {
  code: 'no_refresh_token',
  reason:
    'The access token has expired, and the provider issued no refresh token. Authorize it again.',
}

async function pause(): Promise<undefined> {
  const { clock, random } = runtime()
  await clock.sleep(pollMs * (1 + random()))
}

// Concurrent callers that wait for another process share one read of the row.
async function requireGranted(
  { readConnections }: RefreshPowers,
  { ownerId, id }: Connection,
): Promise<GrantedConnection> {
  const row = await singleFlight(readConnections, id, () => readConnections.find({ ownerId, id }))
  if (!row) throw new Problem('connection_not_found')
  assertGranted(row)
  if (!isGranted(row)) throw new Problem('connection_not_found')
  return row
}

type Failed = Extract<RefreshResult, { kind: 'failed' }>

const defaultRetrySeconds = 5

/** The problem of a token that has expired and cannot be refreshed now. */
function refreshProblem(
  id: string,
  { failure, asked, retryAfterSeconds = defaultRetrySeconds }: Failed,
): Problem {
  const details = { reason: refreshFailureMessage(failure) }
  switch (failure.kind) {
    case 'dead':
      return authorizationProblem(id, 'reauthorization_required')
    case 'client_refused':
      if (failure.code === 'client_gone') return new Problem('oauth2_client_missing')
      if (failure.code === 'client_changed' && !asked) return anotherClient(id)
      return new Problem('oauth2_client_rejected', { details })
    case 'misconfigured':
      return new Problem('refresh_refused', { details })
    case 'passing':
    case 'unclassified': {
      const seconds = Math.max(1, Math.ceil(retryAfterSeconds))
      return new Problem('provider_unavailable', { details, retryAfterSeconds: seconds })
    }
  }
}

// Decided here: no request is sent to the provider.
function anotherClient(id: string): Problem {
  const message =
    'The OAuth client has another client_id or other endpoints than when this connection was ' +
    'authorized. Authorize it again, or restore them.'
  return new Problem('oauth2_client_rejected', { message, connectionId: id })
}
