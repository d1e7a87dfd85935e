import type { Connection } from '../model/connection.ts'
import type { AuditContext } from '../model/event.ts'
import { isAlive, isLeased, needsRefresh } from '../model/grant.ts'
import { limits } from '../model/limits.ts'
import { hasCode, Problem } from '../model/problem.ts'
import type { RefreshPowers } from '../ports/groups.ts'
import { systemClock } from '../runtime/retry.ts'
import { TimeLimitExceeded, withTimeLimit } from '../runtime/time-limit.ts'
import { assertGranted, unauthorized } from '../usecases/connections/credentials.ts'
import { expireGrant } from './expire-grant.ts'
import { type GrantedConnection, isGranted, type RefreshResult } from './granted-connection.ts'
import { refusalOf } from './refresh-problem.ts'
import { singleFlight } from './single-flight.ts'

/** What somebody asks of a grant. */
export interface Asked {
  readonly origin: AuditContext
  /** The token version that the provider refused, as the caller says. */
  readonly rejected?: number | undefined
  /** How long new tokens are waited for, in milliseconds. */
  readonly waitMs?: number | undefined
}

// A provider takes 10 s at most, and the function that asks has 29 s.
const patienceMs = 15_000
const pollMs = 100

/**
 * The connection with a token that is good to use: as it is while that lives well, else renewed by
 * whoever is first, here or in any other process. Where that fails, a token that still lives is
 * good enough.
 *
 * @throws Problem `authorization_required`, `reauthorization_required`, `provider_unavailable`,
 * `oauth2_client_rejected`, `oauth2_client_missing`, `refresh_refused`, `connection_not_found`,
 * `secret_missing`, `dependency_unavailable`.
 */
export async function freshGrant(
  powers: RefreshPowers,
  first: GrantedConnection,
  asked: Asked,
): Promise<GrantedConnection> {
  const untilMs = Date.now() + patienceMs
  for (let row: Connection | undefined = first; row; row = await reread(powers, first)) {
    assertGranted(row)
    if (!isGranted(row)) break
    const settled = await look(powers, row, asked)
    if (settled) return settled
    if (Date.now() > untilMs) throw new Problem('provider_unavailable')
  }
  throw new Problem('connection_not_found')
}

/** One look at a grant: good to use, or undefined where it must be looked at again. */
async function look(
  powers: RefreshPowers,
  row: GrantedConnection,
  asked: Asked,
): Promise<GrantedConnection | undefined> {
  const { grant } = row
  const now = new Date()
  const rejected = asked.rejected === grant.tokenVersion
  const isGoodEnough = !rejected && isAlive(grant, now)
  if (!rejected && !needsRefresh(grant, now)) return row
  if (!grant.refreshable) {
    return isGoodEnough ? row : endUnrefreshable(powers, row, asked.origin, rejected)
  }
  if (isLeased(grant, now)) return isGoodEnough ? row : pause()
  const renewal = await renewInTime(powers, row, asked).catch((error: unknown) => {
    // Without its client's secret a grant cannot be refreshed; a token that still lives is good.
    if (isGoodEnough && hasCode(error, 'secret_missing')) return undefined
    throw error
  })
  if (!renewal && isGoodEnough) return row
  if (!renewal) throw new Problem('provider_unavailable')
  if (renewal.kind === 'renewed')
    return isGranted(renewal.connection) ? renewal.connection : undefined
  if (renewal.kind === 'lost') return undefined
  if (isGoodEnough && renewal.failure.kind !== 'dead') return row
  throw refusalOf(row.id, renewal)
}

/** Undefined where it takes too long: it goes on, and another lookup may find what comes of it. */
function renewInTime(
  powers: RefreshPowers,
  row: GrantedConnection,
  { origin, waitMs = limits.lookupWaitMs }: Asked,
): Promise<RefreshResult | undefined> {
  return withTimeLimit(waitMs, () => renew(powers, row, origin)).catch((error: unknown) => {
    if (error instanceof TimeLimitExceeded) return undefined
    throw error
  })
}

// Everybody in this process who meets the grant at the same fence awaits the same try.
function renew(
  powers: RefreshPowers,
  row: GrantedConnection,
  origin: AuditContext,
): Promise<RefreshResult> {
  const name = `${row.id} ${row.fence}`
  return singleFlight(powers.storeGrants, name, async () => {
    // Loaded when first needed: a look-up of a good token does without the catalogue and the rest.
    const { refreshGrant } = await import('./refresh-grant.ts')
    return refreshGrant(powers, row, origin)
  })
}

/**
 * There is no refresh token. One whose time is over has ended; one that only its caller calls
 * refused may be good for others, whatever that caller met.
 */
async function endUnrefreshable(
  powers: RefreshPowers,
  row: GrantedConnection,
  origin: AuditContext,
  rejected: boolean,
): Promise<undefined> {
  if (rejected || (await expireGrant(powers, row, origin, withoutRefreshToken)))
    throw unauthorized(row.id, 'reauthorization_required')
}

/** Why a grant ends whose access token cannot be renewed. */
export const withoutRefreshToken = {
  code: 'no_refresh_token',
  reason: 'The access token has ended, and the provider gave no refresh token. Authorize it again.',
}

async function pause(): Promise<undefined> {
  await systemClock.sleep(pollMs * (1 + Math.random()))
}

// A crowd that waits for another process looks at the row once for all of it.
function reread({ readConnections }: RefreshPowers, { home, id }: Connection) {
  return singleFlight(readConnections, id, () => readConnections.find({ home, id }))
}
