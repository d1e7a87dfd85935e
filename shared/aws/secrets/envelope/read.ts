import { DecryptCommand } from '@aws-sdk/client-kms'
import { decryptWith, type LoadedKeyPair, loadKeyPair } from '../../../model/hpke.ts'
import { Problem } from '../../../model/problem.ts'
import type { SecretOwner, SecretRef, Secrets } from '../../../model/secret.ts'
import { BoundedMap, KeyCache, keyTtlMs } from '../../../runtime/cache.ts'
import { setting } from '../../../runtime/settings.ts'
import { kms } from '../../kms.ts'
import { answered } from '../../sdk/client.ts'
import { decodeSecrets } from '../secret-text.ts'
import { bindingOf, findKey, type KeyId, keyContext, parseRef } from './storage.ts'

/** The key pair of a value is not in the table: its row was deleted. */
class SecretKeyMissing extends Error {}

/** How many private keys a process keeps, and for how long: the benchmark of KMS calls counts by them. */
export const privateKeyBounds = { maxEntries: 512, ttlMs: keyTtlMs } as const

const cached = /* @__PURE__ */ new KeyCache<LoadedKeyPair>(privateKeyBounds)

/**
 * Passes a key pair to `use`, which must be synchronous and keep no copy: then OpenSSL zeroes and
 * frees the private key after its eviction.
 *
 * @throws SecretKeyMissing; Error where KMS did not wrap it for this place; Problem
 * `dependency_unavailable`.
 */
function withKeyPair<R>(id: KeyId, use: (pair: LoadedKeyPair) => R): Promise<R> {
  return cached.use(nameOf(id), () => unwrap(id), use)
}

const nameOf = ({ shard, version }: KeyId) => `${setting('table')} ${shard} ${version}`

// As this process read them before; useless without KMS. One never changes.
const wrappedKeys = /* @__PURE__ */ new BoundedMap<string, string>(privateKeyBounds.maxEntries)

/** Unwraps a private key, if its key pair still exists; one that it unwrapped before while it reads that. */
async function unwrap(id: KeyId): Promise<LoadedKeyPair> {
  const name = nameOf(id)
  const known = wrappedKeys.get(name)
  const [key, loaded] = await Promise.all([findKey(id), known && unwrapped(id, known)])
  if (!key) {
    wrappedKeys.delete(name)
    throw new SecretKeyMissing()
  }
  wrappedKeys.set(name, key.wrappedPrivateKey)
  return loaded && key.wrappedPrivateKey === known ? loaded : unwrapped(id, key.wrappedPrivateKey)
}

async function unwrapped(id: KeyId, wrapped: string): Promise<LoadedKeyPair> {
  const command = new DecryptCommand({
    KeyId: setting('key'),
    CiphertextBlob: Buffer.from(wrapped, 'base64'),
    EncryptionContext: keyContext(id),
  })
  const { Plaintext = new Uint8Array() } = await answered(
    kms.send(command),
    'InvalidCiphertextException',
  )
  // The same memory, which is zeroed when the key is loaded.
  return loadKeyPair(Buffer.from(Plaintext.buffer, Plaintext.byteOffset, Plaintext.byteLength))
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
    return await withKeyPair(parsed.key, (pair) => {
      const plaintext = decryptWith(pair, bindingOf(owner, parsed), parsed.value)
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
