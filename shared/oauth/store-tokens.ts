import { revokeGrantTask } from '../model/cleanup-task.ts'
import { endpointsHash } from '../model/client-endpoints.ts'
import type { Connection } from '../model/connection.ts'
import { type AuditEvent, connectionEvent } from '../model/event.ts'
import { type Grant, nextDue, tokenFacts } from '../model/grant.ts'
import { limits } from '../model/limits.ts'
import { hasCode, Problem } from '../model/problem.ts'
import type { Secrets } from '../model/secret.ts'
import type { TokenSet } from '../model/token-response.ts'
import type { Powers, RefreshPowers } from '../ports/index.ts'
import { exponential, retry, type Timing } from '../runtime/runtime.ts'
import {
  encryptionContextOf,
  type GrantedConnection,
  type RefreshAttempt,
  type RefreshResult,
} from './granted-connection.ts'

/** Tokens as they were obtained. */
export interface FreshTokens {
  readonly tokens: TokenSet
  /** The time from which their expiry counts. */
  readonly now: Date
}

/** Stores refreshed tokens, with the previous refresh token where the provider sends no new one. */
export async function storeTokens(
  powers: RefreshPowers,
  leased: GrantedConnection,
  { requester, tokens: old, origin }: RefreshAttempt,
  { tokens: fresh, now }: FreshTokens,
): Promise<RefreshResult> {
  const { lease } = leased.grant
  const lasting = lastingFacts(leased.grant)
  const tokenVersion = lasting.tokenVersion + 1
  const facts = tokenFacts(fresh, lasting.scopes, now)
  const place = encryptionContextOf({ ...leased, grant: { ...leased.grant, tokenVersion } })
  const like = lasting.tokens === '' ? undefined : lasting.tokens
  const encrypted = await powers.encryptTokens.encrypt(place, secretsOf(fresh, old), like)
  const captured = fresh.captured ? { captured: { ...lasting.captured, ...fresh.captured } } : {}
  const own = { ...facts, ...captured, ...madeUnder(requester) }
  const grant = { ...lasting, ...own, tokens: encrypted, tokenVersion }
  const due = nextDue({ grant, usedAt: leased.usedAt }, now)
  const next = { ...leased, grant, fence: (leased.fence ?? 0) + 1, dueAt: due?.toISOString() }
  const event = connectionEvent('connection.refreshed', next, origin, {
    access_token_version: tokenVersion,
    ...(grant.expiresAt === undefined ? {} : { expires_at: grant.expiresAt }),
  })
  const untilMs = Date.parse(lease?.until ?? '') || now.getTime() + limits.leaseMs
  if (await commitGrant(powers, leased, next, [event], untilMs)) {
    return { kind: 'refreshed', connection: next }
  }
  return revokeOvertaken(powers, next, now)
}

function lastingFacts(grant: Grant) {
  const { lease: _lease, lastFailure: _failure, ...rest } = grant
  const { expiresAt: _expiresAt, interruptedAt: _interruptedAt, ...lasting } = rest
  return lasting
}

// A grant of a version without this hash gets it from the endpoints that just refreshed it.
function madeUnder({ client }: RefreshAttempt['requester']): Pick<Grant, 'endpointsHash'> {
  return { endpointsHash: endpointsHash(client) }
}

/** The secrets of a grant: the new ones, and the old refresh token where none replaces it. */
export function secretsOf({ accessToken, refreshToken }: TokenSet, old: Secrets = {}): Secrets {
  const refresh = refreshToken ?? old.refresh_token
  return { access_token: accessToken, ...(refresh ? { refresh_token: refresh } : {}) }
}

/** Handles tokens that lost to a concurrent write: those of a deleted connection are revoked. */
export async function revokeOvertaken(
  powers: RefreshPowers,
  next: GrantedConnection,
  now: Date,
): Promise<RefreshResult> {
  const row = await powers.readConnections.find(next)
  if (row) return { kind: 'lost' }
  const left = revokeGrantTask(next, now)
  if (left) await powers.enqueueCleanup.enqueue(left)
  throw new Problem('connection_not_found')
}

// Without jitter: only one caller holds these tokens, so no other retries concurrently.
const whileUnknown = {
  delayMs: /* @__PURE__ */ exponential(50, 1000),
  jitter: 'none',
  retryIf: (error: unknown) => error instanceof Problem && error.code !== 'revision_conflict',
} as const

/**
 * Writes tokens that the provider issues only once, and repeats the write until its result is known.
 *
 * @returns whether they are stored; false after a concurrent write, or where the connection is gone.
 * @throws Problem `dependency_unavailable` where the table does not answer until `untilMs`.
 */
export async function commitGrant(
  { storeGrants, readConnections }: Pick<Powers, 'storeGrants' | 'readConnections'>,
  before: Connection,
  next: Connection,
  events: readonly AuditEvent[],
  untilMs: number,
  timing: Timing = {},
): Promise<boolean> {
  try {
    const write = () => storeGrants.write(before, next, events)
    await retry({ ...timing, ...whileUnknown, untilMs }, write)
    return true
  } catch (error) {
    if (hasCode(error, 'revision_conflict')) return stands(readConnections, next)
    throw error
  }
}

// A write whose response was lost may have taken effect: the row then has its fence.
async function stands({ find }: Powers['readConnections'], next: Connection): Promise<boolean> {
  const now = await find(next)
  return now?.fence === next.fence && now?.grant?.tokens === next.grant?.tokens
}
