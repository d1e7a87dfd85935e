import type { Powers } from '../ports/index.ts'
import { cachedDataKey, dataKeyOf, newDataKey } from './data-keys.ts'
import { decryptUnder, encryptUnder, wrappedKeyOf } from './encrypted-value.ts'

/**
 * Encrypts tokens. A refresh has just decrypted the tokens before, so their data key is cached, and
 * no call stands between the provider's response and its commit.
 */
export const encryptTokens: Powers['encryptTokens'] = {
  async seal(place, secrets, like) {
    const cached = like === undefined ? undefined : cachedDataKey(place, wrappedKeyOf(like))
    return encryptUnder(cached ?? (await newDataKey(place)), place, secrets)
  },
}

/** Decrypts tokens; KMS is called once for each data key and process. */
export const decryptTokens: Powers['decryptTokens'] = {
  async open(place, sealed) {
    const { clear } = await dataKeyOf(place, wrappedKeyOf(sealed))
    return decryptUnder(clear, place, sealed)
  },
}
