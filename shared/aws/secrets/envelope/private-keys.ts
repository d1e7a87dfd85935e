import { DecryptCommand } from '@aws-sdk/client-kms'
import { KeyCache, keyTtlMs } from '../../../runtime/cache.ts'
import { setting } from '../../../runtime/settings.ts'
import { kms } from '../../kms.ts'
import { answered } from '../../sdk/client.ts'
import { findKey, keyContext } from './key-records.ts'
import type { KeyId } from './ref.ts'

/** The key pair of a value is not in the table: its row was deleted. */
export class SecretKeyMissing extends Error {}

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
export function withPrivateKey<R>(id: KeyId, use: (privateKey: Buffer) => R): Promise<R> {
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
