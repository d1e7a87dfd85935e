import { decryptWith } from '../../../model/hpke.ts'
import { Problem } from '../../../model/problem.ts'
import type { SecretOwner, SecretRef, Secrets } from '../../../model/secret.ts'
import { decodeSecrets } from '../secret-text.ts'
import { SecretKeyMissing, withPrivateKey } from './private-keys.ts'
import { bindingOf, parseRef } from './ref.ts'

/**
 * Decrypts the secrets in a ref.
 *
 * @throws Problem `secret_missing` where its key pair is gone; Error where it was not encrypted for
 * this owner, or is changed; Problem `dependency_unavailable`.
 */
export async function read(owner: SecretOwner, ref: SecretRef): Promise<Secrets> {
  const parsed = parseRef(ref)
  try {
    return await withPrivateKey(parsed.key, (privateKey) => {
      const plaintext = decryptWith(privateKey, bindingOf(owner, parsed), parsed.value)
      const secrets = decodeSecrets(plaintext.toString('utf8'))
      plaintext.fill(0)
      return secrets
    })
  } catch (error) {
    if (!(error instanceof SecretKeyMissing)) throw error
    const { id, kind } = owner
    const path = kind ? `/v1/oauth2-clients/${id}` : `/v1/connections/${id}`
    throw new Problem('secret_missing', { details: { resend: `PUT ${path}` }, cause: error })
  }
}
