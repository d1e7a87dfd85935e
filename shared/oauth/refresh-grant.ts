import { isMadeUnder } from '../model/client-endpoints.ts'
import type { AuditContext } from '../model/event.ts'
import type { Grant } from '../model/grant.ts'
import { actsAsItself } from '../model/oauth2-client.ts'
import { secondsToRetry } from '../model/refresh-failure.ts'
import type { Secrets } from '../model/secret.ts'
import type { TokenResponse } from '../model/token-response.ts'
import type { RefreshPowers } from '../ports/index.ts'
import { singleFlight } from '../runtime/cache.ts'
import { timeNow } from '../runtime/runtime.ts'
import {
  clientOf,
  encryptionContextOf,
  type GrantedConnection,
  type RefreshAttempt,
  type RefreshResult,
} from './granted-connection.ts'
import { earlierEnd, whyNotMoved } from './has-moved.ts'
import { beforeRetry, makeOnce, type ReadyRequest } from './make-once.ts'
import { canAskProvider, type ProviderClient, providerClient, tally } from './provider-client.ts'
import { storeFailure, storeUnchanged } from './store-failure.ts'
import { storeTokens } from './store-tokens.ts'

/**
 * Why a grant is refreshed: for a token to use, or so that its provider does not forget the refresh
 * token, while the access token is good.
 */
export type RefreshReason = 'new_token' | 'keep_alive'

/**
 * Refreshes a grant once, as the only caller that does so: see `makeOnce`.
 *
 * @throws Problem `dependency_unavailable`, `connection_not_found` where it was deleted concurrently.
 */
export async function refreshGrant(
  powers: RefreshPowers,
  before: GrantedConnection,
  origin: AuditContext,
  reason: RefreshReason = 'new_token',
): Promise<RefreshResult> {
  return makeOnce<TokenResponse>(powers, before, async (now) => {
    const client = await clientNow(powers, before.grant)
    if (!client) return rejectedClient('client_gone')
    if (!isMadeUnder(client, before.grant)) return rejectedClient('client_changed')
    const retryAfterSeconds = secondsToRetry(before.grant, client.version, now)
    if (retryAfterSeconds > 0) return beforeRetry(before.grant, retryAfterSeconds)
    const [requester, tokens] = await Promise.all([
      providerClient(powers, client, before.grant),
      tokensOf(powers, before),
    ])
    if (!(await canAskProvider(powers, client, now))) return rejectedClient('breaker_open')
    return request(powers, { requester, tokens, origin }, reason, before.grant.scopes)
  })
}

function request(
  powers: RefreshPowers,
  attempt: Omit<RefreshAttempt, 'answer'>,
  reason: RefreshReason,
  scopes: readonly string[],
): ReadyRequest<TokenResponse> {
  const { requester, tokens } = attempt
  return {
    ask: () => ask(powers, requester, tokens, scopes),
    async store(leased, answer) {
      const result = await storeAnswer(powers, leased, { ...attempt, answer }, reason)
      await tally(powers, requester.client, answer, timeNow()).catch(() => undefined)
      return result
    },
  }
}

// A grant by client credentials has no tokens before its first request.
async function tokensOf(
  { decryptTokens }: RefreshPowers,
  row: GrantedConnection,
): Promise<Secrets> {
  const { tokens } = row.grant
  return tokens === '' ? {} : decryptTokens.decrypt(encryptionContextOf(row), tokens)
}

// Concurrent refreshes by the same client share one read of it.
function clientNow(powers: RefreshPowers, grant: Grant) {
  const name = `client ${grant.client?.ownerId} ${grant.client?.id}`
  return singleFlight(powers.readOauth2Clients, name, () => clientOf(powers, grant))
}

async function ask(
  { askProviders }: RefreshPowers,
  { client: own, provider, credentials: client }: ProviderClient,
  { refresh_token: refreshToken }: Secrets,
  scopes: readonly string[],
): Promise<TokenResponse> {
  if (actsAsItself(own))
    return ofClientCredentials(await askProviders.refresh({ provider, client, scopes }))
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
  const now = timeNow()
  const code = whyNotMoved(leased.grant, old, tokens, now)
  if (!code) return storeTokens(powers, leased, answered, { tokens, now })
  if (code !== 'not_moved' || reason !== 'keep_alive') {
    return storeUnchanged(powers, leased, answered, tokens, code)
  }
  // The provider accepted the refresh token: that is the purpose of keeping it alive.
  const endsAt = earlierEnd(leased.grant, tokens, now)
  const expiresInSeconds = endsAt && (Date.parse(endsAt) - now.getTime()) / 1000
  const unmoved = { ...tokens, expiresInSeconds: expiresInSeconds || undefined }
  // By the same clock reading: a later one would move the expiry at each refresh.
  return storeTokens(powers, leased, answered, { tokens: unmoved, now })
}

const rejectedClient = (code: string) =>
  ({ kind: 'failed', failure: { kind: 'client_refused', code }, asked: false }) as const

// RFC 6749 section 5.1 only recommends expires_in. A token that is never replaced is not short-lived.
const assumedSeconds = 600

/**
 * The response to a request by client credentials (RFC 6749 section 4.4.3), as a refresh has it. There is
 * no grant of a person that could end: what the server rejects is the client. A refresh token, which
 * such a response should not have, is not kept.
 */
function ofClientCredentials(answer: TokenResponse): TokenResponse {
  if (answer.kind === 'dead') return { kind: 'client_refused', code: answer.code }
  if (answer.kind !== 'granted') return answer
  const { refreshToken: _unused, ...tokens } = answer.tokens
  if (tokens.expiresInSeconds !== undefined) return { kind: 'granted', tokens }
  const assumed = { expiresInSeconds: assumedSeconds, isExpiryAssumed: true } as const
  return { kind: 'granted', tokens: { ...tokens, ...assumed } }
}
