import type { Powers } from '../ports/index.ts'
import { cachedDataKey, dataKeyOf, newDataKey } from './data-keys.ts'
import { decryptUnder, encryptUnder, wrappedKeyOf } from './encrypted-value.ts'

/**
 * Encrypts tokens. A refresh has just decrypted the previous tokens, so their data key is cached and
 * no call to KMS delays the commit of the provider's response.
 */
export const encryptTokens: Powers['encryptTokens'] = {
  async encrypt(place, secrets, like) {
    const cached = like === undefined ? undefined : cachedDataKey(place, wrappedKeyOf(like))
    return encryptUnder(cached ?? (await newDataKey(place)), place, secrets)
  },
}

/** Decrypts tokens; KMS is called once for each data key and process. */
export const decryptTokens: Powers['decryptTokens'] = {
  async decrypt(place, ciphertext) {
    const { clear } = await dataKeyOf(place, wrappedKeyOf(ciphertext))
    return decryptUnder(clear, place, ciphertext)
  },
}
