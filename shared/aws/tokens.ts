import type { Powers } from '../ports/index.ts'
import { cachedDataKey, newDataKey } from './data-keys.ts'
import { encryptUnder, wrappedKeyOf } from './encrypted-value.ts'

/**
 * Seals tokens. A refresh has just opened the tokens before, so their data key is at hand and no
 * call stands between the provider's answer and its commit.
 */
export const encryptTokens: Powers['encryptTokens'] = {
  async seal(place, secrets, like) {
    const atHand = like === undefined ? undefined : cachedDataKey(place, wrappedKeyOf(like))
    return encryptUnder(atHand ?? (await newDataKey(place)), place, secrets)
  },
}
