import { randomUUID } from 'node:crypto'
import { isMadeUnder } from '../model/client-endpoints.ts'
import type { AuditContext } from '../model/event.ts'
import type { Grant } from '../model/grant.ts'
import { limits } from '../model/limits.ts'
import { hasCode } from '../model/problem.ts'
import { secondsToRetry } from '../model/refresh-failure.ts'
import type { Secrets } from '../model/secret.ts'
import type { TokenResponse } from '../model/token-response.ts'
import type { RefreshPowers } from '../ports/index.ts'
import {
  clientOf,
  encryptionContextOf,
  type GrantedConnection,
  type RefreshAttempt,
  type RefreshResult,
} from './granted-connection.ts'
import { earlierEnd, whyNotMoved } from './has-moved.ts'
import { canAskProvider, type ProviderClient, providerClient, tally } from './provider-client.ts'
import { singleFlight } from './shared-work.ts'
import { storeFailure, storeUnchanged } from './store-failure.ts'
import { storeTokens } from './store-tokens.ts'

/**
 * Why a grant is refreshed: for a token to use, or so that its provider does not forget the refresh
 * token, while the access token is good.
 */
export type RefreshReason = 'new_token' | 'keep_alive'

/**
 * Refreshes a grant once, as the only caller that does so. All reads that can fail come first. The
 * lease, which also proves that the table can be written, comes before the request, since the provider
 * may invalidate the refresh token. The response is stored before any caller gets its tokens.
 *
 * @throws Problem `dependency_unavailable`, `connection_not_found` where it was deleted concurrently.
 */
export async function refreshGrant(
  powers: RefreshPowers,
  before: GrantedConnection,
  origin: AuditContext,
  reason: RefreshReason = 'new_token',
): Promise<RefreshResult> {
  const client = await clientNow(powers, before.grant)
  if (!client) return rejectedClient('client_gone')
  if (!isMadeUnder(client, before.grant)) return rejectedClient('client_changed')
  const now = new Date()
  const retryAfterSeconds = secondsToRetry(before.grant, client.version, now)
  if (retryAfterSeconds > 0) return beforeRetry(before.grant, retryAfterSeconds)
  const [requester, tokens] = await Promise.all([
    providerClient(powers, client),
    powers.decryptTokens.decrypt(encryptionContextOf(before), before.grant.tokens),
  ])
  if (!(await canAskProvider(powers, client, now))) return rejectedClient('breaker_open')
  const leased = await takeLease(powers, before, now)
  if (!leased) return { kind: 'lost' }
  const answer = await ask(powers, requester, tokens)
  const result = await storeAnswer(powers, leased, { requester, tokens, answer, origin }, reason)
  await tally(powers, client, answer, new Date()).catch(() => undefined)
  return result
}

// Concurrent refreshes by the same client share one read of it.
function clientNow(powers: RefreshPowers, grant: Grant) {
  const name = `client ${grant.client?.ownerId} ${grant.client?.id}`
  return singleFlight(powers.readOauth2Clients, name, () => clientOf(powers, grant))
}

async function takeLease(
  { storeGrants }: RefreshPowers,
  before: GrantedConnection,
  now: Date,
): Promise<GrantedConnection | undefined> {
  const until = new Date(now.getTime() + limits.leaseMs).toISOString()
  const { lease: died, interruptedAt = died?.until } = before.grant
  const lease = { owner: randomUUID(), until }
  const grant = { ...before.grant, lease, ...(interruptedAt ? { interruptedAt } : {}) }
  const leased = { ...before, grant, fence: (before.fence ?? 0) + 1 }
  try {
    await storeGrants.write(before, leased)
    return leased
  } catch (error) {
    if (hasCode(error, 'revision_conflict')) return undefined
    throw error
  }
}

async function ask(
  { askProviders }: RefreshPowers,
  { provider, credentials: client }: ProviderClient,
  { refresh_token: refreshToken }: Secrets,
): Promise<TokenResponse> {
  if (!refreshToken) throw new Error('A grant without a refresh token cannot be refreshed')
  return askProviders.refresh({ provider, client, refreshToken })
}

function storeAnswer(
  powers: RefreshPowers,
  leased: GrantedConnection,
  answered: RefreshAttempt,
  reason: RefreshReason,
): Promise<RefreshResult> {
  const { answer, tokens: old } = answered
  if (answer.kind !== 'granted') return storeFailure(powers, leased, answered, answer)
  const { tokens } = answer
  const now = new Date()
  const code = whyNotMoved(leased.grant, old, tokens, now)
  if (!code) return storeTokens(powers, leased, answered, tokens)
  if (code !== 'not_moved' || reason !== 'keep_alive') {
    return storeUnchanged(powers, leased, answered, tokens, code)
  }
  // The provider accepted the refresh token: that is the purpose of keeping it alive.
  const endsAt = earlierEnd(leased.grant, tokens, now)
  const expiresInSeconds = endsAt && (Date.parse(endsAt) - now.getTime()) / 1000
  return storeTokens(powers, leased, answered, {
    ...tokens,
    expiresInSeconds: expiresInSeconds || undefined,
  })
}

const rejectedClient = (code: string): RefreshResult => ({
  kind: 'failed',
  failure: { kind: 'client_refused', code },
  asked: false,
})

function beforeRetry({ lastFailure }: Grant, retryAfterSeconds: number): RefreshResult {
  const { kind = 'passing', code = 'resting' } = lastFailure ?? {}
  return { kind: 'failed', failure: { kind, code }, asked: false, retryAfterSeconds }
}
