import { randomUUID } from 'node:crypto'
import { isMadeUnder } from '../model/client-endpoints.ts'
import type { Origin } from '../model/event.ts'
import type { Grant } from '../model/grant.ts'
import { secondsToRetry } from '../model/grant-trouble.ts'
import { limits } from '../model/limits.ts'
import { hasCode } from '../model/problem.ts'
import type { Secrets } from '../model/secret.ts'
import type { TokenAnswer } from '../model/token-answer.ts'
import type { Renewing } from '../ports/grant-powers.ts'
import { mayAsk, tally } from './breaker.ts'
import { type Answered, clientOf, type Granted, placeOf, type Renewal } from './granted.ts'
import { earlierEnd, whyNotMoved } from './has-moved.ts'
import { keepFailure } from './keep-failure.ts'
import { keepTokens } from './keep-tokens.ts'
import { keepUnmoved } from './keep-unmoved.ts'
import { type ProviderClient, providerClient } from './provider-client.ts'
import { singleFlight } from './single-flight.ts'

/**
 * Why a grant is refreshed: for a token to use, or so that its provider does not forget the refresh
 * token, while the access token is good.
 */
export type RefreshReason = 'new_token' | 'keep_alive'

/**
 * Renews a grant, once, as the only one to do so: all that can fail is done first; the lease, which
 * also proves the table writable, comes before the provider is asked, since that may spend a token
 * that works but once; and what it answers is written before anybody sees it.
 *
 * @throws Problem `dependency_unavailable`, `connection_not_found` where it was deleted meanwhile.
 */
export async function refreshGrant(
  powers: Renewing,
  before: Granted,
  origin: Origin,
  reason: RefreshReason = 'new_token',
): Promise<Renewal> {
  const client = await clientNow(powers, before.grant)
  if (!client) return refused('client_gone')
  if (!isMadeUnder(client, before.grant)) return refused('client_changed')
  const now = new Date()
  const retryAfterSeconds = secondsToRetry(before.grant, client.version, now)
  if (retryAfterSeconds > 0) return resting(before.grant, retryAfterSeconds)
  const [asker, tokens] = await Promise.all([
    providerClient(powers, client),
    powers.openTokens.open(placeOf(before), before.grant.tokens),
  ])
  if (!(await mayAsk(powers, client, now))) return refused('breaker_open')
  const leased = await takeLease(powers, before, now)
  if (!leased) return { kind: 'lost' }
  const answer = await ask(powers, asker, tokens)
  const renewal = await keep(powers, leased, { asker, tokens, answer, origin }, reason)
  await tally(powers, client, answer, new Date()).catch(() => undefined)
  return renewal
}

// Those who renew at the same moment by the same client read it once for all of them.
function clientNow(powers: Renewing, grant: Grant) {
  const name = `client ${grant.client?.home} ${grant.client?.id}`
  return singleFlight(powers.readOauth2Clients, name, () => clientOf(powers, grant))
}

async function takeLease(
  { keepGrants }: Renewing,
  before: Granted,
  now: Date,
): Promise<Granted | undefined> {
  const until = new Date(now.getTime() + limits.leaseMs).toISOString()
  const { lease: died, interruptedAt = died?.until } = before.grant
  const lease = { owner: randomUUID(), until }
  const grant = { ...before.grant, lease, ...(interruptedAt ? { interruptedAt } : {}) }
  const leased = { ...before, grant, fence: (before.fence ?? 0) + 1 }
  try {
    await keepGrants.write(before, leased)
    return leased
  } catch (error) {
    if (hasCode(error, 'revision_conflict')) return undefined
    throw error
  }
}

async function ask(
  { askProviders }: Renewing,
  { provider, asking: client }: ProviderClient,
  { refresh_token: refreshToken }: Secrets,
): Promise<TokenAnswer> {
  if (!refreshToken) throw new Error('A grant without a refresh token cannot be renewed')
  return askProviders.refresh({ provider, client, refreshToken })
}

function keep(
  powers: Renewing,
  leased: Granted,
  answered: Answered,
  reason: RefreshReason,
): Promise<Renewal> {
  const { answer, tokens: old } = answered
  if (answer.kind !== 'granted') return keepFailure(powers, leased, answered, answer)
  const { tokens } = answer
  const now = new Date()
  const code = whyNotMoved(leased.grant, old, tokens, now)
  if (!code) return keepTokens(powers, leased, answered, tokens)
  if (code !== 'not_moved' || reason !== 'keep_alive') {
    return keepUnmoved(powers, leased, answered, tokens, code)
  }
  // The refresh token was used, which is all that was wanted.
  const endsAt = earlierEnd(leased.grant, tokens, now)
  const expiresInSeconds = endsAt && (Date.parse(endsAt) - now.getTime()) / 1000
  return keepTokens(powers, leased, answered, {
    ...tokens,
    expiresInSeconds: expiresInSeconds || undefined,
  })
}

const refused = (code: string): Renewal => ({
  kind: 'failed',
  failure: { kind: 'client_refused', code },
  asked: false,
})

function resting({ trouble }: Grant, retryAfterSeconds: number): Renewal {
  const { kind = 'passing', code = 'resting' } = trouble ?? {}
  return { kind: 'failed', failure: { kind, code }, asked: false, retryAfterSeconds }
}
