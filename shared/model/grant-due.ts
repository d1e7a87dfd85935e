import { runtime } from '../runtime/runtime.ts'
import type { Connection } from './connection.ts'
import type { Grant } from './grant.ts'

const aheadMs = 10 * 60_000
const dayMs = 24 * 3600_000
const usedWithinMs = 7 * dayMs
// A share of the idle expiry of an unused refresh token at the provider.
const keepAliveAfter = 0.5
// How much earlier the jitter makes it, at most.
const keepAliveJitter = 0.2

type Granted = Pick<Connection, 'usedAt'> & { readonly grant: Grant }

/**
 * When a grant is due next: where it was used recently, its token is refreshed with ten minutes, or a
 * third of its life, left; else it is kept alive at half of the provider's idle expiry. Jitter makes
 * it earlier, so that grants of the same time are not refreshed together.
 */
export function nextDue(
  { grant, usedAt }: Granted,
  now: Date,
  jitter = runtime().random(),
): Date | undefined {
  const { expiresAt, refreshable, refreshedAt, lastFailure, idleDays } = grant
  if (!refreshable) return expiresAt === undefined ? undefined : new Date(expiresAt)
  const refreshedMs = Date.parse(refreshedAt)
  const keepAliveMs =
    refreshedMs + idleDays * dayMs * keepAliveAfter * (1 - jitter * keepAliveJitter)
  const endsMs = expiresAt === undefined ? Infinity : Date.parse(expiresAt)
  const leadMs = Math.min(aheadMs, (endsMs - refreshedMs) / 3) * (1 + jitter / 2)
  const refreshMs = wasUsedLately({ grant, usedAt }, now) ? endsMs - leadMs : Infinity
  const earliestMs = Math.max(now.getTime(), lastFailure ? Date.parse(lastFailure.retryAt) : 0)
  return new Date(Math.max(earliestMs, Math.min(keepAliveMs, refreshMs)))
}

/** Whether the grant was used in the last seven days. */
export function wasUsedLately({ grant, usedAt = grant.grantedAt }: Granted, now: Date): boolean {
  return now.getTime() - Date.parse(usedAt) < usedWithinMs
}

/** Whether the provider can soon expire the refresh token because it is idle. */
export function isNearIdleExpiry({ idleDays, refreshedAt }: Grant, now: Date): boolean {
  const idleMs = now.getTime() - Date.parse(refreshedAt)
  return idleMs >= idleDays * dayMs * keepAliveAfter * (1 - keepAliveJitter)
}

/** Whether the access token expires so soon that this alone is a reason to refresh it. */
export function expiresSoon({ expiresAt }: Grant, now: Date): boolean {
  if (expiresAt === undefined) return false
  return Date.parse(expiresAt) - now.getTime() <= aheadMs * (1 + 1 / 2)
}

/** Whether to record that a grant is in use: once a day. */
export function shouldRecordUse({ usedAt }: Pick<Connection, 'usedAt'>, now: Date): boolean {
  return usedAt === undefined || now.getTime() - Date.parse(usedAt) >= dayMs
}
