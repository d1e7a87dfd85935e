import { revokeGrantTask } from '../model/cleanup-task.ts'
import { endpointsHash } from '../model/client-endpoints.ts'
import { connectionEvent } from '../model/event.ts'
import { type Grant, nextDue, tokenFacts } from '../model/grant.ts'
import { limits } from '../model/limits.ts'
import { Problem } from '../model/problem.ts'
import type { Secrets } from '../model/secret.ts'
import type { TokenSet } from '../model/token-response.ts'
import type { RefreshPowers } from '../ports/index.ts'
import { commitGrant } from './commit-grant.ts'
import {
  encryptionContextOf,
  type GrantedConnection,
  type RefreshAttempt,
  type RefreshResult,
} from './granted-connection.ts'

/** Stores refreshed tokens, with the previous refresh token where the provider sends no new one. */
export async function storeTokens(
  powers: RefreshPowers,
  leased: GrantedConnection,
  { requester, tokens: old, origin }: RefreshAttempt,
  fresh: TokenSet,
): Promise<RefreshResult> {
  const now = new Date()
  const { lease } = leased.grant
  const lasting = lastingFacts(leased.grant)
  const tokenVersion = lasting.tokenVersion + 1
  const facts = tokenFacts(fresh, lasting.scopes, now)
  const place = encryptionContextOf({ ...leased, grant: { ...leased.grant, tokenVersion } })
  const encrypted = await powers.encryptTokens.encrypt(place, secretsOf(fresh, old), lasting.tokens)
  const grant = { ...lasting, ...facts, ...madeUnder(requester), tokens: encrypted, tokenVersion }
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
