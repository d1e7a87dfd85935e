import { encryptFor } from '../../../model/hpke.ts'
import {
  isInlineRef,
  type SecretOwner,
  type SecretRef,
  type Secrets,
} from '../../../model/secret.ts'
import { encodeSecrets } from '../secret-text.ts'
import { withPublicKey } from './public-keys.ts'
import { bindingOf, formatRef, parseRef } from './storage.ts'

/**
 * Encrypts secrets of an owner into a ref; it can decrypt none.
 *
 * @throws Problem `dependency_unavailable`; as `encodeSecrets`.
 */
export async function write(
  owner: SecretOwner,
  secrets: Secrets,
  previous?: SecretRef,
): Promise<SecretRef> {
  const plaintext = Buffer.from(encodeSecrets(secrets))
  const before = previous && isInlineRef(previous) ? parseRef(previous).secretVersion : 0
  try {
    return await withPublicKey(owner, ({ publicKey, ...key }) => {
      const head = { key, secretVersion: before + 1 }
      const value = encryptFor(publicKey, bindingOf(owner, head), plaintext)
      return formatRef({ ...head, value })
    })
  } finally {
    plaintext.fill(0)
  }
}
