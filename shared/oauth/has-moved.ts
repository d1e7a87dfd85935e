import { expiresSoon, expiryOf, type Grant } from '../model/grant.ts'
import type { Secrets } from '../model/secret.ts'
import type { TokenSet } from '../model/token-response.ts'

// A provider that reports whole seconds left names another expiry each time.
const roundingMs = 1000

/** Whether a provider reports a new access token as expired. */
export function isExpired({ expiresInSeconds }: TokenSet): boolean {
  return expiresInSeconds !== undefined && expiresInSeconds <= 0
}

/** Whether a response contains the same access token as before. */
export function isSameToken(old: Secrets, { accessToken }: TokenSet): boolean {
  return accessToken.reveal() === old.access_token?.reveal()
}

/**
 * Why the response to a refresh has no new usable token, as a code; undefined: it has one.
 *
 * An expired token does not count, whatever its value. The same token counts only with a later expiry
 * than before: otherwise it would be returned forever, though it expires or was rejected. Where the
 * expiry is assumed, the provider confirms the token only near the end that was assumed before: earlier,
 * a caller has rejected it.
 */
export function whyNotMoved(
  before: Grant,
  old: Secrets,
  fresh: TokenSet,
  now: Date,
): 'expired_token' | 'not_moved' | undefined {
  if (isExpired(fresh)) return 'expired_token'
  if (!isSameToken(old, fresh)) return undefined
  const endsAt = expiryOf(fresh, now)
  if (!endsAt || before.expiresAt === undefined) return 'not_moved'
  if (fresh.isExpiryAssumed && !expiresSoon(before, now)) return 'not_moved'
  return endsAt.getTime() - Date.parse(before.expiresAt) > roundingMs ? undefined : 'not_moved'
}

/** The earlier expiry of one access token: the stored one or that of the response. */
export function earlierEnd(before: Grant, fresh: TokenSet, now: Date): string | undefined {
  const ends = [before.expiresAt, expiryOf(fresh, now)?.toISOString()]
  const [first] = ends.filter((end) => end !== undefined).sort()
  return first
}
