import { expiryOf, type Grant } from '../model/grant.ts'
import type { Secrets } from '../model/secret.ts'
import type { TokenSet } from '../model/token-response.ts'

// A provider that counts down in whole seconds names another end each time.
const roundingMs = 1000

/** Whether a provider says of new tokens that the access token has expired. */
export function isExpired({ expiresInSeconds }: TokenSet): boolean {
  return expiresInSeconds !== undefined && expiresInSeconds <= 0
}

/** Whether an answer brings the access token that there was. */
export function isSameToken(old: Secrets, { accessToken }: TokenSet): boolean {
  return accessToken.reveal() === old.access_token?.reveal()
}

/**
 * Why the answer to a refresh brings no new token to use, as a code; undefined: it brings one.
 *
 * A token that has expired is none, whatever its value. The same token again counts only with a later
 * end than before: without one it would be served for ever, though it expires or was rejected.
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
  return endsAt.getTime() - Date.parse(before.expiresAt) > roundingMs ? undefined : 'not_moved'
}

/** The earlier end of one access token, as it was known and as an answer has it. */
export function earlierEnd(before: Grant, fresh: TokenSet, now: Date): string | undefined {
  const ends = [before.expiresAt, expiryOf(fresh, now)?.toISOString()]
  const [first] = ends.filter((end) => end !== undefined).sort()
  return first
}
