import { type AuditContext, type AuditEvent, connectionEvent } from '../model/event.ts'
import { type Grant, isAlive } from '../model/grant.ts'
import { limits } from '../model/limits.ts'
import { Problem } from '../model/problem.ts'
import { nextRefreshFailure, refreshFailureMessage } from '../model/refresh-failure.ts'
import type { TokenFailure } from '../model/token-response.ts'
import type { RefreshPowers } from '../ports/index.ts'
import { type ExpiryReason, expireGrant } from './expire-grant.ts'
import {
  clientOf,
  type GrantedConnection,
  type RefreshAttempt,
  type RefreshResult,
} from './granted-connection.ts'

/**
 * Stores a failed refresh with its grant. The connection expires only where the provider reports that
 * the grant has ended and no concurrent caller changed it.
 */
export async function storeFailure(
  powers: RefreshPowers,
  leased: GrantedConnection,
  { requester, origin }: RefreshAttempt,
  failure: TokenFailure,
): Promise<RefreshResult> {
  const confirmed = await confirmFailure(powers, leased, requester.client.version, failure)
  if (confirmed === 'moved') return { kind: 'lost' }
  const now = new Date()
  const { next, lastFailure, retryAfterSeconds } = withFailure(
    leased,
    confirmed,
    requester.client.version,
    now,
  )
  const { grant } = next
  const isOver =
    confirmed.kind === 'unclassified' && lastFailure.count >= limits.unclassifiedAnswers
  if (confirmed.kind === 'dead' || (isOver && !isAlive(grant, now))) {
    const ended = await expireGrant(powers, { ...leased, grant }, origin, endOf(grant, confirmed))
    return ended
      ? { kind: 'failed', failure: { ...confirmed, kind: 'dead' }, asked: true }
      : { kind: 'lost' }
  }
  await record(powers, leased, next, origin)
  return { kind: 'failed', failure: confirmed, asked: true, retryAfterSeconds }
}

/** A grant with one more failure and without its lease, and the seconds until the next attempt. */
export function withFailure(
  leased: GrantedConnection,
  failure: TokenFailure,
  clientVersion: number,
  now: Date,
) {
  const { lease: _lease, ...lasting } = leased.grant
  const lastFailure = nextRefreshFailure(lasting, failure, clientVersion, now)
  const grant = { ...lasting, lastFailure }
  const next = { ...leased, grant, fence: (leased.fence ?? 0) + 1, dueAt: lastFailure.retryAt }
  return { next, lastFailure, retryAfterSeconds: secondsUntil(lastFailure.retryAt, now) }
}

/** The audit record of a failure. */
export function failureEvent(next: GrantedConnection, origin: AuditContext): AuditEvent {
  const { kind = null, code = null, count = null } = next.grant.lastFailure ?? {}
  return connectionEvent('connection.refresh_failed', next, origin, { kind, code, count })
}

function endOf({ interruptedAt }: Grant, { kind, code }: TokenFailure): ExpiryReason {
  const reason = refreshFailureMessage({ kind, code })
  if (interruptedAt === undefined) return { code, reason: `${reason} Authorize it again.` }
  const before = `A refresh that was interrupted at ${interruptedAt} may have used its refresh token.`
  return { code: 'interrupted', reason: `${reason} ${before} Authorize it again.` }
}

/** Confirms a revoked grant by the current row and client; other failures need no confirmation. */
async function confirmFailure(
  { readConnections, readOauth2Clients }: RefreshPowers,
  leased: GrantedConnection,
  clientVersion: number,
  failure: TokenFailure,
): Promise<TokenFailure | 'moved'> {
  if (failure.kind !== 'dead') return failure
  const [row, client] = await Promise.all([
    readConnections.find(leased),
    clientOf({ readOauth2Clients }, leased.grant),
  ])
  if (!row) throw new Problem('connection_not_found')
  if (row.fence !== leased.fence) return 'moved'
  // The request used another version of the client than the current one: the client is the cause.
  if (client?.version !== clientVersion) return { kind: 'client_refused', code: 'client_changed' }
  return failure
}

async function record(
  powers: RefreshPowers,
  leased: GrantedConnection,
  next: GrantedConnection,
  origin: AuditContext,
) {
  // A failed write is ignored: the lease expires by itself.
  await powers.storeGrants.write(leased, next, [failureEvent(next, origin)]).catch(() => undefined)
}

function secondsUntil(time: string, now: Date): number {
  return Math.max(0, (Date.parse(time) - now.getTime()) / 1000)
}
