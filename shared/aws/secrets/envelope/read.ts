import { DecryptCommand } from '@aws-sdk/client-kms'
import { decryptWith } from '../../../model/hpke.ts'
import { Problem } from '../../../model/problem.ts'
import type { SecretOwner, SecretRef, Secrets } from '../../../model/secret.ts'
import { KeyCache, keyTtlMs } from '../../../runtime/cache.ts'
import { setting } from '../../../runtime/settings.ts'
import { kms } from '../../kms.ts'
import { answered } from '../../sdk/client.ts'
import { decodeSecrets } from '../secret-text.ts'
import { bindingOf, findKey, type KeyId, keyContext, parseRef } from './storage.ts'

/** The key pair of a value is not in the table: its row was deleted. */
class SecretKeyMissing extends Error {}

/** How many private keys a process keeps, and for how long: the benchmark of KMS calls counts by them. */
export const privateKeyBounds = { maxEntries: 512, ttlMs: keyTtlMs } as const

const cached = /* @__PURE__ */ new KeyCache<Buffer>({
  ...privateKeyBounds,
  evicted: (privateKey) => privateKey.fill(0),
})

/**
 * Passes a private key to `use`, which must be synchronous and keep no copy.
 *
 * @throws SecretKeyMissing; Error where KMS did not wrap it for this place; Problem
 * `dependency_unavailable`.
 */
function withPrivateKey<R>(id: KeyId, use: (privateKey: Buffer) => R): Promise<R> {
  return cached.use(`${setting('table')} ${id.shard} ${id.version}`, () => unwrap(id), use)
}

async function unwrap(id: KeyId): Promise<Buffer> {
  const key = await findKey(id)
  if (!key) throw new SecretKeyMissing()
  const command = new DecryptCommand({
    KeyId: setting('key'),
    CiphertextBlob: Buffer.from(key.wrappedPrivateKey, 'base64'),
    EncryptionContext: keyContext(id),
  })
  const { Plaintext = new Uint8Array() } = await answered(
    kms.send(command),
    'InvalidCiphertextException',
  )
  const privateKey = Buffer.from(Plaintext)
  Plaintext.fill(0)
  return privateKey
}

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
