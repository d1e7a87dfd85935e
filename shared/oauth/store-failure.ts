import { type AuditContext, type AuditEvent, connectionEvent } from '../model/event.ts'
import { type Grant, isAlive } from '../model/grant.ts'
import { limits } from '../model/limits.ts'
import { Problem } from '../model/problem.ts'
import { nextRefreshFailure, refreshFailureMessage } from '../model/refresh-failure.ts'
import type { TokenFailure } from '../model/token-response.ts'
import type { RefreshPowers } from '../ports/groups.ts'
import { type ExpiryReason, expireGrant } from './expire-grant.ts'
import {
  clientOf,
  type GrantedConnection,
  type RefreshAttempt,
  type RefreshResult,
} from './granted-connection.ts'

/**
 * Keeps what went wrong. The grant itself stays whatever it was: only an end that the provider
 * names, while nothing moved, makes the connection `expired`.
 */
export async function storeFailure(
  powers: RefreshPowers,
  leased: GrantedConnection,
  { requester, origin }: RefreshAttempt,
  failure: TokenFailure,
): Promise<RefreshResult> {
  const judged = await judge(powers, leased, requester.client.version, failure)
  if (judged === 'moved') return { kind: 'lost' }
  const now = new Date()
  const { next, lastFailure, retryAfterSeconds } = withFailure(
    leased,
    judged,
    requester.client.version,
    now,
  )
  const { grant } = next
  const isOver = judged.kind === 'unclassified' && lastFailure.count >= limits.unclassifiedAnswers
  if (judged.kind === 'dead' || (isOver && !isAlive(grant, now))) {
    const ended = await expireGrant(powers, { ...leased, grant }, origin, endOf(grant, judged))
    return ended
      ? { kind: 'failed', failure: { ...judged, kind: 'dead' }, asked: true }
      : { kind: 'lost' }
  }
  await record(powers, leased, next, origin)
  return { kind: 'failed', failure: judged, asked: true, retryAfterSeconds }
}

/** A grant with one more failure, its lease ended; and in how many seconds to try again. */
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
  const before = `A refresh that was interrupted at ${interruptedAt} may have spent its refresh token.`
  return { code: 'interrupted', reason: `${reason} ${before} Authorize it again.` }
}

/** What a refusal comes to, now that the row and the client were looked at again. */
async function judge(
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
  // Another version of the client asked than the one that is registered now: its fault.
  if (client?.version !== clientVersion) return { kind: 'client_refused', code: 'client_changed' }
  return failure
}

async function record(
  powers: RefreshPowers,
  leased: GrantedConnection,
  next: GrantedConnection,
  origin: AuditContext,
) {
  // What cannot be written is not worth failing for: the lease ends by itself.
  await powers.storeGrants.write(leased, next, [failureEvent(next, origin)]).catch(() => undefined)
}

function secondsUntil(time: string, now: Date): number {
  return Math.max(0, (Date.parse(time) - now.getTime()) / 1000)
}
