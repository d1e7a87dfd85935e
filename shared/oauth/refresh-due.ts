import type { Connection } from '../model/connection.ts'
import type { AuditContext } from '../model/event.ts'
import {
  expiresSoon,
  isAlive,
  isLeased,
  isNearIdleExpiry,
  nextDue,
  wasUsedLately,
} from '../model/grant.ts'
import type { RefreshPowers } from '../ports/index.ts'
import { runtime } from '../runtime/runtime.ts'
import { withoutRefreshToken } from './fresh-grant.ts'
import { expireGrant, type GrantedConnection, isGranted } from './granted-connection.ts'
import { refreshGrant } from './refresh-grant.ts'

/** What a refresh run did with a grant that was due; `skipped`: nothing. */
export type RefreshOutcome = 'refreshed' | 'failed' | 'expired' | 'deferred' | 'skipped'

// Long enough that grants which cannot be refreshed now do not delay those which can.
const deferralMs = { min: 60_000, max: 300_000 }

/**
 * Handles a grant that the index lists as due, by its current row: refreshes it where it was used
 * recently or nears its idle expiry at the provider, expires it where it has no refresh token, and
 * defers it otherwise.
 *
 * @throws Problem `dependency_unavailable`, `connection_not_found`, `revision_conflict`.
 */
export async function refreshDue(
  powers: RefreshPowers,
  row: GrantedConnection,
  origin: AuditContext,
): Promise<RefreshOutcome> {
  const { now } = origin
  if (!row.grant.refreshable) return expire(powers, row, origin)
  if (!wasUsedLately(row, now) && !isNearIdleExpiry(row.grant, now)) {
    return deferUntil(powers, row, nextDue(row, now))
  }
  const reason = expiresSoon(row.grant, now) ? 'new_token' : 'keep_alive'
  const result = await refreshGrant(powers, row, origin, reason)
  if (result.kind === 'failed' && !result.asked) {
    return deferGrant(powers, row, now)
  }
  return result.kind === 'lost' ? 'skipped' : result.kind
}

/** Defers a grant, since it cannot be refreshed now, by a random time. */
export function deferGrant(
  powers: RefreshPowers,
  row: GrantedConnection,
  now: Date,
): Promise<RefreshOutcome> {
  return deferUntil(powers, row, later(now))
}

function later(now: Date): Date {
  const { min, max } = deferralMs
  return new Date(now.getTime() + min + runtime().random() * (max - min))
}

/** Whether a row is still due: the index lags, and another caller may be refreshing it. */
export function isDue(row: Connection | undefined, now: Date): row is GrantedConnection {
  if (!row || !isGranted(row) || row.dueAt === undefined) return false
  return Date.parse(row.dueAt) <= now.getTime() && !isLeased(row.grant, now)
}

async function expire(
  powers: RefreshPowers,
  row: GrantedConnection,
  origin: AuditContext,
): Promise<RefreshOutcome> {
  if (isAlive(row.grant, origin.now)) return 'skipped'
  return (await expireGrant(powers, row, origin, withoutRefreshToken)) ? 'expired' : 'skipped'
}

async function deferUntil(
  { storeGrants }: RefreshPowers,
  row: GrantedConnection,
  until: Date | undefined,
): Promise<RefreshOutcome> {
  const dueAt = until?.toISOString()
  await storeGrants.write(row, { ...row, fence: (row.fence ?? 0) + 1, dueAt })
  return 'deferred'
}
