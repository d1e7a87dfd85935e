import { setting } from '../../../runtime/settings.ts'
import { fromItem, getItem } from '../../dynamodb/client.ts'
import { keys } from '../../dynamodb/keys.ts'
import { query } from '../../dynamodb/query.ts'
import { put, transact } from '../../dynamodb/transaction.ts'
import { hmac } from '../../kms.ts'
import { decodeSecretKey, encodeSecretKey, type SecretKey } from '../../rows/secret-key.ts'
import type { KeyId } from './ref.ts'

/** What KMS binds a private key to; it shows in CloudTrail. */
export function keyContext({ shard, version }: KeyId): Record<string, string> {
  return {
    'mooring:purpose': 'secret-key',
    'mooring:stage': setting('stage'),
    'mooring:shard': shard,
    'mooring:key-version': String(version),
  }
}

/**
 * The deployment's HMAC over a key pair: a writer of the table cannot make one, so it cannot put a
 * public key there whose private key it has.
 *
 * @throws Problem `dependency_unavailable`.
 */
export async function macOf(key: Omit<SecretKey, 'mac' | 'createdAt'>): Promise<string> {
  const { shard, version, publicKey, wrappedPrivateKey } = key
  const parts = [setting('stage'), shard, version, publicKey, wrappedPrivateKey]
  // The prefix separates it from other texts under the HMAC key: links, and bodies, which are JSON.
  return (await hmac(`mooring secret key\n${JSON.stringify(parts)}`)).toString('base64url')
}

/** A key pair; undefined where there is none. */
export async function findKey({ shard, version }: KeyId): Promise<SecretKey | undefined> {
  const row = await getItem(keys.secretKey(shard, version))
  return row && decodeSecretKey(row)
}

/** The newest key pair of a shard; undefined where there is none yet. */
export async function newestKey(shard: string): Promise<SecretKey | undefined> {
  const { pk } = keys.secretKey(shard, 1)
  const { Items: [item] = [] } = await query(pk, 'VERSION#', { ScanIndexForward: false, Limit: 1 })
  return item && decodeSecretKey(fromItem(item))
}

class KeyExists extends Error {}

/** Stores a key pair, never over another. @returns whether it did: else another caller was first. */
export async function insertKey(key: SecretKey): Promise<boolean> {
  const absent = { when: 'attribute_not_exists(pk)', failure: () => new KeyExists() }
  try {
    await transact(put(encodeSecretKey(key), absent))
    return true
  } catch (error) {
    if (error instanceof KeyExists) return false
    throw error
  }
}
