import type { Connection } from '../model/connection.ts'
import type { AuditContext } from '../model/event.ts'
import { isAlive, isLeased, needsRefresh } from '../model/grant.ts'
import { limits } from '../model/limits.ts'
import type { MintRequestKind, Narrow } from '../model/minted.ts'
import { hasCode, Problem } from '../model/problem.ts'
import type { RefreshPowers } from '../ports/index.ts'
import { singleFlight } from '../runtime/cache.ts'
import { runtime, TimeLimitExceeded, timeNow, withTimeLimit } from '../runtime/runtime.ts'
import { assertGranted, authorizationProblem } from '../usecases/connections/credentials.ts'
import {
  expireGrant,
  type GrantedConnection,
  isGranted,
  type RefreshResult,
} from './granted-connection.ts'

/** A request for a usable access token. */
export interface TokenRequest {
  readonly origin: AuditContext
  /** The token version that the provider rejected, as the caller reports. */
  readonly rejected?: number | undefined
  /** How long to wait for new tokens, in milliseconds. */
  readonly waitMs?: number | undefined
  /** What the body of the lookup asks to mint, of a type that stores its credentials too. */
  readonly mint?: MintRequestKind | undefined
  /** What it asks to take away. */
  readonly narrow?: Narrow | undefined
}

/** Makes a fresh credential once for a row whose fence is unchanged: see `makeOnce`. */
export type MakeFresh = (row: GrantedConnection, origin: AuditContext) => Promise<RefreshResult>

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
  make: MakeFresh = refreshing(powers),
): Promise<GrantedConnection> {
  const { clock } = runtime()
  const untilMs = clock.nowMs() + timeoutMs
  for (let row = first; ; row = await requireGranted(powers, first)) {
    const usable = await tryOnce(powers, row, request, make)
    if (usable) return usable
    if (clock.nowMs() > untilMs) throw new Problem('provider_unavailable')
  }
}

/** One attempt; undefined where the row must be read again. */
async function tryOnce(
  powers: RefreshPowers,
  row: GrantedConnection,
  request: TokenRequest,
  make: MakeFresh,
): Promise<GrantedConnection | undefined> {
  const { grant } = row
  const now = timeNow()
  const rejected = isOutdated(row) || request.rejected === grant.tokenVersion
  const isGoodEnough = !rejected && isAlive(grant, now)
  if (!rejected && !needsRefresh(grant, now)) return row
  if (!grant.refreshable) {
    return isGoodEnough ? row : expireUnrefreshable(powers, row, request.origin, rejected)
  }
  if (isLeased(grant, now)) return isGoodEnough ? row : pause()
  const result = await refreshInTime(powers, row, request, make).catch((error: unknown) => {
    // Without the secret nothing can be refreshed; a token that has not expired is used.
    if (isGoodEnough && hasCode(error, 'secret_missing')) return undefined
    throw error
  })
  if (!result && isGoodEnough) return row
  if (!result) throw new Problem('provider_unavailable')
  if (result.kind === 'refreshed')
    return isGranted(result.connection) ? result.connection : undefined
  if (result.kind === 'lost') return undefined
  if (isGoodEnough && result.failure.kind !== 'dead') return row
  const { refreshProblem } = await import('./refresh-problem.ts')
  throw refreshProblem(row.id, result)
}

// What was minted from another config can be wider than this one.
function isOutdated({ grant: { mintedFor }, version }: GrantedConnection): boolean {
  return mintedFor !== undefined && mintedFor !== version
}

/** Undefined after the timeout: the refresh goes on, and a later lookup can use its tokens. */
function refreshInTime(
  powers: RefreshPowers,
  row: GrantedConnection,
  { origin, waitMs = limits.lookupWaitMs }: TokenRequest,
  make: MakeFresh,
): Promise<RefreshResult | undefined> {
  return withTimeLimit(waitMs, () => makeShared(powers, row, origin, make)).catch(
    (error: unknown) => {
      if (error instanceof TimeLimitExceeded) return undefined
      throw error
    },
  )
}

// Concurrent callers in this process that read the same fence await the same refresh.
function makeShared(
  { storeGrants }: RefreshPowers,
  row: GrantedConnection,
  origin: AuditContext,
  make: MakeFresh,
): Promise<RefreshResult> {
  return singleFlight(storeGrants, `${row.id} ${row.fence} ${row.version}`, () => make(row, origin))
}

function refreshing(powers: RefreshPowers): MakeFresh {
  return async (row, origin) => {
    // Loaded on first use: a lookup of a fresh token needs neither the catalogue nor the rest.
    const { refreshGrant } = await import('./refresh-grant.ts')
    return refreshGrant(powers, row, origin)
  }
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
