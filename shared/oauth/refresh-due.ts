import type { Connection } from '../model/connection.ts'
import type { AuditContext } from '../model/event.ts'
import { isAlive, isLeased } from '../model/grant.ts'
import { expiresSoon, isNearIdleExpiry, nextDue, wasUsedLately } from '../model/grant-due.ts'
import type { RefreshPowers } from '../ports/groups.ts'
import { expireGrant } from './expire-grant.ts'
import { withoutRefreshToken } from './fresh-grant.ts'
import { type GrantedConnection, isGranted } from './granted-connection.ts'
import { refreshGrant } from './refresh-grant.ts'

/** What became of a grant that was due. */
export type RefreshOutcome = 'renewed' | 'failed' | 'ended' | 'put off' | 'let be'

// Long enough that grants which cannot be renewed now are not in the way of those which can.
const putOffMs = { least: 60_000, most: 300_000 }

/**
 * Looks after a grant that the index calls due, by its row as it is now: renews it where it was
 * used of late or the provider would forget it, ends it where nothing can renew it, and puts it off
 * otherwise.
 *
 * @throws Problem `dependency_unavailable`, `connection_not_found`, `revision_conflict`.
 */
export async function refreshDue(
  powers: RefreshPowers,
  row: GrantedConnection,
  origin: AuditContext,
): Promise<RefreshOutcome> {
  const { now } = origin
  if (!row.grant.refreshable) return end(powers, row, origin)
  if (!wasUsedLately(row, now) && !isNearIdleExpiry(row.grant, now)) {
    return putOff(powers, row, nextDue(row, now))
  }
  const reason = expiresSoon(row.grant, now) ? 'new_token' : 'keep_alive'
  const renewal = await refreshGrant(powers, row, origin, reason)
  if (renewal.kind === 'failed' && !renewal.asked) {
    return putOff(powers, row, later(now))
  }
  return renewal.kind === 'lost' ? 'let be' : renewal.kind
}

/** Puts a grant off that is not tried now, since the provider of its OAuth client hangs. */
export function deferGrant(
  powers: RefreshPowers,
  row: GrantedConnection,
  now: Date,
): Promise<RefreshOutcome> {
  return putOff(powers, row, later(now))
}

function later(now: Date): Date {
  const { least, most } = putOffMs
  return new Date(now.getTime() + least + Math.random() * (most - least))
}

/** Whether a row is really due: the index lags, and somebody may be at it. */
export function isDue(row: Connection | undefined, now: Date): row is GrantedConnection {
  if (!row || !isGranted(row) || row.dueAt === undefined) return false
  return Date.parse(row.dueAt) <= now.getTime() && !isLeased(row.grant, now)
}

async function end(
  powers: RefreshPowers,
  row: GrantedConnection,
  origin: AuditContext,
): Promise<RefreshOutcome> {
  if (isAlive(row.grant, origin.now)) return 'let be'
  return (await expireGrant(powers, row, origin, withoutRefreshToken)) ? 'ended' : 'let be'
}

async function putOff(
  { storeGrants }: RefreshPowers,
  row: GrantedConnection,
  until: Date | undefined,
): Promise<RefreshOutcome> {
  const dueAt = until?.toISOString()
  await storeGrants.write(row, { ...row, fence: (row.fence ?? 0) + 1, dueAt })
  return 'put off'
}
