import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Json } from '../model/json.ts'
import { Secret, type Secrets } from '../model/secret.ts'
import type { TokenEncryptionContext } from '../ports/oauth.ts'

/** A data key: its plaintext, and as KMS wrapped it. */
export interface DataKey {
  readonly clear: Buffer
  readonly wrapped: Buffer
}

/*
 * An encrypted value is base64 of: format (1 byte), length of the wrapped key (2 bytes), the wrapped
 * key, nonce (12 bytes), tag (16 bytes), ciphertext. AES-256-GCM (NIST SP 800-38D); the nonce is
 * random, and one data key encrypts a grant's tokens, some thousands in all: far from the 2^32 at
 * which random nonces of one key begin to matter (section 8.3).
 */
const format = 1
const nonceBytes = 12
const tagBytes = 16
const algorithm = 'aes-256-gcm'

/** The KMS encryption context of a data key; CloudTrail records it, so it holds ids only. */
export function encryptionContext({
  purpose,
  ownerId,
  id,
}: TokenEncryptionContext): Record<string, string> {
  return { 'mooring:purpose': purpose, 'mooring:home': ownerId, 'mooring:connection': id }
}

// KMS binds the context without its version; this binds the version too, also against a holder of the data key.
function additionalData({ purpose, ownerId, id, version }: TokenEncryptionContext): Buffer {
  return Buffer.from(JSON.stringify([format, purpose, ownerId, id, version]))
}

/** Encrypts secrets under a data key, for one encryption context and version. */
export function encryptUnder(
  { clear, wrapped }: DataKey,
  place: TokenEncryptionContext,
  secrets: Secrets,
) {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv(algorithm, clear, nonce).setAAD(additionalData(place))
  const values = Object.entries(secrets).map(([name, secret]) => [name, secret.reveal()])
  const text = JSON.stringify(Object.fromEntries(values))
  const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  const head = Buffer.alloc(3)
  head.writeUInt8(format)
  head.writeUInt16BE(wrapped.length, 1)
  return Buffer.concat([head, wrapped, nonce, cipher.getAuthTag(), ciphertext]).toString('base64')
}

/** The data key of an encrypted value, as KMS wrapped it. @throws Error for any other value. */
export function wrappedKeyOf(encrypted: string): Buffer {
  return partsOf(encrypted).wrapped
}

/** Decrypts what `encryptUnder` made. @throws Error where the context, the version or a bit differs. */
export function decryptUnder(
  clear: Buffer,
  place: TokenEncryptionContext,
  encrypted: string,
): Secrets {
  const { nonce, tag, ciphertext } = partsOf(encrypted)
  const decipher = createDecipheriv(algorithm, clear, nonce, { authTagLength: tagBytes })
  decipher.setAAD(additionalData(place)).setAuthTag(tag)
  const text = Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString('utf8')
  const values = Object.entries(JSON.parse(text) as Record<string, Json>)
  return Object.fromEntries(values.map(([name, value]) => [name, new Secret(value)]))
}

function partsOf(encrypted: string) {
  const bytes = Buffer.from(encrypted, 'base64')
  const keyEnd = 3 + (bytes.length < 3 ? 0 : bytes.readUInt16BE(1))
  const nonceEnd = keyEnd + nonceBytes
  const tagEnd = nonceEnd + tagBytes
  if (bytes[0] !== format || bytes.length < tagEnd)
    throw new Error('This is not an encrypted value')
  return {
    wrapped: bytes.subarray(3, keyEnd),
    nonce: bytes.subarray(keyEnd, nonceEnd),
    tag: bytes.subarray(nonceEnd, tagEnd),
    ciphertext: bytes.subarray(tagEnd),
  }
}
