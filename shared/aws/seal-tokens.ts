import type { Powers } from '../ports/powers.ts'
import { dataKeyAtHand, newDataKey } from './data-keys.ts'
import { sealUnder, wrappedKeyOf } from './sealed.ts'

/**
 * Seals tokens. A refresh has just opened the tokens before, so their data key is at hand and no
 * call stands between the provider's answer and its commit.
 */
export const sealTokens: Powers['sealTokens'] = {
  async seal(place, secrets, like) {
    const atHand = like === undefined ? undefined : dataKeyAtHand(place, wrappedKeyOf(like))
    return sealUnder(atHand ?? (await newDataKey(place)), place, secrets)
  },
}
