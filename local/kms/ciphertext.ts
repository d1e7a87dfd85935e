import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { AwsError } from '../aws-json/aws-error.ts'
import { canonicalContext, type EncryptionContext } from './encryption-context.ts'
import type { StoredKey } from './key-state.ts'

// A blob: version (1 byte), key id (16), number of the backing key (4), nonce (12), the AES-256-GCM
// ciphertext, its tag (16). The header and the encryption context are authenticated with it.
const version = 1
const keyIdAt = 1
const backingAt = 17
const nonceAt = 21
const headerBytes = 33
const tagBytes = 16

/** Encrypts under a key's newest backing key. */
export function seal(key: StoredKey, plaintext: Uint8Array, context?: EncryptionContext): Buffer {
  const backing = key.backing.length - 1
  const header = Buffer.alloc(headerBytes)
  header.writeUInt8(version)
  header.write(key.id.replaceAll('-', ''), keyIdAt, 'hex')
  header.writeUInt32BE(backing, backingAt)
  // Random nonces bear some 2^32 messages a backing key: far beyond one machine's tests.
  randomBytes(headerBytes - nonceAt).copy(header, nonceAt)
  const cipher = createCipheriv('aes-256-gcm', material(key, backing), header.subarray(nonceAt))
  cipher.setAAD(Buffer.concat([header, canonicalContext(context)]))
  const body = Buffer.concat([cipher.update(plaintext), cipher.final()])
  return Buffer.concat([header, body, cipher.getAuthTag()])
}

/** The id of the key that a blob says it is under; InvalidCiphertextException if it is no blob. */
export function sealingKeyId(blob: Buffer): string {
  if (blob.length < headerBytes + tagBytes || blob[0] !== version) throw invalidCiphertext()
  const hex = blob.toString('hex', keyIdAt, backingAt)
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Decrypts a blob; InvalidCiphertextException unless every byte and the context are as sealed. */
export function unseal(key: StoredKey, blob: Buffer, context?: EncryptionContext): Buffer {
  const header = blob.subarray(0, headerBytes)
  const backing = header.readUInt32BE(backingAt)
  if (backing >= key.backing.length) throw invalidCiphertext()
  const nonce = header.subarray(nonceAt)
  const decipher = createDecipheriv('aes-256-gcm', material(key, backing), nonce)
  decipher.setAAD(Buffer.concat([header, canonicalContext(context)]))
  decipher.setAuthTag(blob.subarray(-tagBytes))
  try {
    const body = decipher.update(blob.subarray(headerBytes, -tagBytes))
    return Buffer.concat([body, decipher.final()])
  } catch (cause) {
    throw invalidCiphertext(cause)
  }
}

/** The one answer to whatever is wrong with a blob: what it was stays untold, as with AWS. */
export const invalidCiphertext = (cause?: unknown): AwsError =>
  new AwsError('InvalidCiphertextException', 'The ciphertext is invalid.', { cause })

const material = (key: StoredKey, backing: number): Buffer =>
  Buffer.from(key.backing[backing] ?? '', 'base64')
