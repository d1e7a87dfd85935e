import type { Powers } from '../ports/powers.ts'
import { dataKeyOf } from './data-keys.ts'
import { openUnder, wrappedKeyOf } from './sealed.ts'

/** Opens sealed tokens; KMS is asked once a data key and process. */
export const openTokens: Powers['openTokens'] = {
  async open(place, sealed) {
    const { clear } = await dataKeyOf(place, wrappedKeyOf(sealed))
    return openUnder(clear, place, sealed)
  },
}
