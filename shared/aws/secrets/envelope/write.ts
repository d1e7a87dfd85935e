import { timingSafeEqual } from 'node:crypto'
import { EncryptCommand } from '@aws-sdk/client-kms'
import { systemOwnerId } from '../../../model/connection.ts'
import { encryptFor, newKeyPair } from '../../../model/hpke.ts'
import { Problem } from '../../../model/problem.ts'
import {
  isInlineRef,
  type SecretOwner,
  type SecretRef,
  type Secrets,
} from '../../../model/secret.ts'
import { KeyCache, keyTtlMs } from '../../../runtime/cache.ts'
import { setting } from '../../../runtime/settings.ts'
import { kms } from '../../kms.ts'
import type { SecretKey } from '../../rows/secret-key.ts'
import { answered } from '../../sdk/client.ts'
import { encodeSecrets } from '../secret-text.ts'
import {
  bindingOf,
  formatRef,
  insertKey,
  type KeyId,
  keyContext,
  macOf,
  newestKey,
  parseRef,
  shardOfOwner,
} from './storage.ts'

/** A public key that the deployment's HMAC authenticates. */
export interface PublicKey extends KeyId {
  readonly publicKey: Buffer
}

const cached = /* @__PURE__ */ new KeyCache<PublicKey>({ maxEntries: 1024, ttlMs: keyTtlMs })

/**
 * Passes the newest public key for an owner's secrets to `use`; the first caller of a shard creates
 * its key pair, and never needs a right to decrypt.
 *
 * @throws Problem `dependency_unavailable`.
 */
function withPublicKey<R>(
  { ownerId }: Pick<SecretOwner, 'ownerId'>,
  use: (key: PublicKey) => R,
): Promise<R> {
  return cached.use(`${setting('table')} ${ownerId}`, () => keyOfOwner(ownerId), use)
}

async function keyOfOwner(ownerId: string): Promise<PublicKey> {
  // A key of its own is created in the transaction of its project: none appears later.
  const isOwn = ownerId !== systemOwnerId && (await newestKey(ownerId)) !== undefined
  return authenticKey(isOwn ? ownerId : shardOfOwner({ ownerId }))
}

/** Lets this process read each shard's newest key pair again before it writes. */
export function forgetPublicKeys(): void {
  cached.clear()
}

const attempts = 4

async function authenticKey(shard: string): Promise<PublicKey> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const newest = await newestKey(shard)
    if (newest && (await isAuthentic(newest))) return toPublicKey(newest)
    // None yet; or one of an HMAC key before this, or of another writer: nothing is encrypted for it.
    const created = await createKey({ shard, version: (newest?.version ?? 0) + 1 })
    if (await insertKey(created)) return toPublicKey(created)
  }
  throw new Problem('dependency_unavailable')
}

async function isAuthentic(key: SecretKey): Promise<boolean> {
  const [is, should] = [key.mac, await macOf(key)].map((mac) => Buffer.from(mac))
  return !!is && !!should && is.length === should.length && timingSafeEqual(is, should)
}

/**
 * A key pair whose private key only KMS, and who may call it, can decrypt.
 *
 * @throws Problem `dependency_unavailable`.
 */
export async function createKey(id: KeyId): Promise<SecretKey> {
  const { publicKey, privateKey } = newKeyPair()
  const command = new EncryptCommand({
    KeyId: setting('key'),
    Plaintext: privateKey,
    EncryptionContext: keyContext(id),
  })
  const sent = answered(kms.send(command))
  const { CiphertextBlob = [] } = await sent.finally(() => privateKey.fill(0))
  const key = {
    ...id,
    publicKey: publicKey.toString('base64'),
    wrappedPrivateKey: Buffer.from(CiphertextBlob).toString('base64'),
  }
  return { ...key, mac: await macOf(key), createdAt: new Date().toISOString() }
}

function toPublicKey({ shard, version, publicKey }: SecretKey): PublicKey {
  return { shard, version, publicKey: Buffer.from(publicKey, 'base64') }
}

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
