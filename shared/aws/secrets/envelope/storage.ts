import { createHash } from 'node:crypto'
import type { Binding } from '../../../model/hpke.ts'
import { refPrefix, type SecretOwner, type SecretRef } from '../../../model/secret.ts'
import { setting } from '../../../runtime/settings.ts'
import { fromItem, getItem, query, queryAll } from '../../dynamodb/client.ts'
import { put, remove, transact } from '../../dynamodb/transaction.ts'
import { hmac } from '../../kms.ts'
import {
  decodeSecretKey,
  encodeSecretKey,
  type SecretKey,
  secretKeyKey,
} from '../../rows/secret-key.ts'

/** Which key pair encrypts a value: a later version of a shard takes the place of those before. */
export interface KeyId {
  /** Two hexadecimal digits, one of 256; or the id of a project with a key of its own. */
  readonly shard: string
  /** From 1 on. */
  readonly version: number
}

/** A ref of this driver: it holds the secrets themselves, encrypted. */
export interface EnvelopeRef {
  readonly key: KeyId
  /** How many refs the owner has had in a row, this one included. */
  readonly secretVersion: number
  /** As HPKE makes it: encapsulated key, ciphertext and tag. */
  readonly value: Buffer
}

const format = 1
const pattern =
  /^e1\.([0-9a-f]{2}|[0-9a-f-]{36})\.([1-9]\d{0,7})\.([1-9]\d{0,15})\.([A-Za-z0-9_-]+)$/

/** A ref as a row holds it: `e1.<shard>.<key version>.<secret version>.<base64url of the value>`. */
export function formatRef({ key, secretVersion, value }: EnvelopeRef): SecretRef {
  const head = `${refPrefix}${format}.${key.shard}.${key.version}.${secretVersion}`
  return `${head}.${value.toString('base64url')}` as SecretRef
}

/** Takes a ref apart. @throws Error where it is none of format 1. */
export function parseRef(ref: SecretRef): EnvelopeRef {
  const [, shard, version, secretVersion, text] = pattern.exec(ref) ?? []
  const value = Buffer.from(text ?? '', 'base64url')
  // One spelling a value: base64url ignores the spare bits of its last digit.
  if (!shard || value.toString('base64url') !== text) throw new Error('This is no envelope ref')
  const key = { shard, version: Number(version) }
  return { key, secretVersion: Number(secretVersion), value }
}

/**
 * The shard of an owner's secrets, by its project, unless that has a key of its own: a process that serves a project unwraps one
 * private key, and a private key decrypts secrets of some projects and not some of every project.
 */
export function shardOfOwner({ ownerId }: Pick<SecretOwner, 'ownerId'>): string {
  return createHash('sha256').update(ownerId).digest('hex').slice(0, 2)
}

const info = Buffer.from('mooring secrets 1')

/** What a value is bound to: it decrypts for its owner, under its key and version, and nowhere else. */
export function bindingOf(
  { ownerId, id, kind }: SecretOwner,
  { key, secretVersion }: Omit<EnvelopeRef, 'value'>,
): Binding {
  const parts = [format, kind ?? 'connection', ownerId, id, key.shard, key.version, secretVersion]
  return { info, aad: Buffer.from(JSON.stringify(parts)) }
}

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
  const row = await getItem(secretKeyKey(shard, version))
  return row && decodeSecretKey(row)
}

/** The newest key pair of a shard; undefined where there is none yet. */
export async function newestKey(shard: string): Promise<SecretKey | undefined> {
  const { pk } = secretKeyKey(shard, 1)
  const { Items: [item] = [] } = await query(pk, 'VERSION#', { ScanIndexForward: false, Limit: 1 })
  return item && decodeSecretKey(fromItem(item))
}

/** The key pairs of a shard, the oldest first. */
export async function keysOf(shard: string): Promise<SecretKey[]> {
  const items = await queryAll(secretKeyKey(shard, 1).pk, 'VERSION#')
  return items.map((item) => decodeSecretKey(fromItem(item)))
}

/** Deletes a key pair, and with it what it encrypts. */
export function removeKey({ shard, version }: KeyId): Promise<void> {
  return transact(remove(secretKeyKey(shard, version)))
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
