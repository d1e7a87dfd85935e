import type { Powers } from '../ports/index.ts'
import { dataKeyOf } from './data-keys.ts'
import { decryptUnder, wrappedKeyOf } from './encrypted-value.ts'

/** Opens sealed tokens; KMS is asked once a data key and process. */
export const decryptTokens: Powers['decryptTokens'] = {
  async open(place, sealed) {
    const { clear } = await dataKeyOf(place, wrappedKeyOf(sealed))
    return decryptUnder(clear, place, sealed)
  },
}
