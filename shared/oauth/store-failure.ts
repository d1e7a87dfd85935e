import { type AuditContext, type AuditEvent, connectionEvent } from '../model/event.ts'
import { type Grant, isAlive } from '../model/grant.ts'
import { limits } from '../model/limits.ts'
import { Problem } from '../model/problem.ts'
import {
  type AnyTokenFailure,
  nextRefreshFailure,
  refreshFailureMessage,
} from '../model/refresh-failure.ts'
import type { TokenFailure, TokenSet } from '../model/token-response.ts'
import type { RefreshPowers } from '../ports/index.ts'
import { timeNow } from '../runtime/runtime.ts'
import {
  clientOf,
  type ExpiryReason,
  encryptionContextOf,
  expireGrant,
  type GrantedConnection,
  type RefreshAttempt,
  type RefreshResult,
} from './granted-connection.ts'
import { earlierEnd, isSameToken } from './has-moved.ts'
import { commitGrant, revokeOvertaken } from './store-tokens.ts'

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
  const now = timeNow()
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

/**
 * A grant with one more failure and without its lease, and the seconds until the next attempt.
 *
 * @param clientVersion of a minted credential: that of its connection.
 */
export function withFailure(
  leased: GrantedConnection,
  failure: AnyTokenFailure,
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
function failureEvent(next: GrantedConnection, origin: AuditContext): AuditEvent {
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

/**
 * Stores a response without a new access token as a transient failure. Its other members are kept: a
 * new refresh token, since the previous one may be used, and an earlier expiry of the same access
 * token.
 */
export async function storeUnchanged(
  powers: RefreshPowers,
  leased: GrantedConnection,
  answered: RefreshAttempt,
  fresh: TokenSet,
  code: string,
): Promise<RefreshResult> {
  const now = timeNow()
  const failure: TokenFailure = { kind: 'passing', code }
  const grant = await updated(powers, leased, answered, { fresh, now })
  const before = { ...leased, grant }
  if (grant.tokens === leased.grant.tokens) return storeFailure(powers, before, answered, failure)
  const { next, retryAfterSeconds } = withFailure(
    before,
    failure,
    answered.requester.client.version,
    now,
  )
  const untilMs = Date.parse(leased.grant.lease?.until ?? '') || now.getTime() + limits.leaseMs
  const events = [failureEvent(next, answered.origin)]
  if (!(await commitGrant(powers, leased, next, events, untilMs))) {
    return revokeOvertaken(powers, next, now)
  }
  return { kind: 'failed', failure, asked: true, retryAfterSeconds }
}

interface Fresh {
  readonly fresh: TokenSet
  readonly now: Date
}

async function updated(
  { encryptTokens }: RefreshPowers,
  leased: GrantedConnection,
  { tokens: old }: RefreshAttempt,
  { fresh, now }: Fresh,
): Promise<Grant> {
  const { grant } = leased
  const expiresAt = isSameToken(old, fresh) ? earlierEnd(grant, fresh, now) : grant.expiresAt
  const next = { ...grant, ...(expiresAt === undefined ? {} : { expiresAt }) }
  if (!fresh.refreshToken) return next
  const secrets = { ...old, refresh_token: fresh.refreshToken }
  return {
    ...next,
    tokens: await encryptTokens.encrypt(encryptionContextOf(leased), secrets, grant.tokens),
  }
}
