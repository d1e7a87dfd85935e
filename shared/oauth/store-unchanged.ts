import type { Grant } from '../model/grant.ts'
import { limits } from '../model/limits.ts'
import type { TokenFailure, TokenSet } from '../model/token-response.ts'
import type { RefreshPowers } from '../ports/index.ts'
import { commitGrant } from './commit-grant.ts'
import {
  encryptionContextOf,
  type GrantedConnection,
  type RefreshAttempt,
  type RefreshResult,
} from './granted-connection.ts'
import { earlierEnd, isSameToken } from './has-moved.ts'
import { failureEvent, storeFailure, withFailure } from './store-failure.ts'
import { revokeOvertaken } from './store-tokens.ts'

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
  const now = new Date()
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
