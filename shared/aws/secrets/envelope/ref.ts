import { createHash } from 'node:crypto'
import { refPrefix, type SecretOwner, type SecretRef } from '../../../model/secret.ts'
import type { Binding } from './hpke.ts'

/** Which key pair encrypts a value: a later version of a shard takes the place of those before. */
export interface KeyId {
  /** Two hexadecimal digits: one of 256. */
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
const pattern = /^e1\.([0-9a-f]{2})\.([1-9]\d{0,7})\.([1-9]\d{0,15})\.([A-Za-z0-9_-]+)$/

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
 * The shard of an owner's secrets, by its project: a process that serves a project unwraps one
 * private key, and a private key decrypts secrets of some projects and not some of every project.
 */
export function shardOfOwner({ ownerId }: SecretOwner): string {
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
