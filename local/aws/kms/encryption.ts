import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { AwsError, validationError } from '../json/operation.ts'
import type { Input } from './inputs.ts'
import {
  checkUsable,
  existingKey,
  findKey,
  type KeyStore,
  type KeyView,
  keyArn,
  type StoredKey,
} from './key-store.ts'

/** What a ciphertext is bound to beside its key. */
export type EncryptionContext = Readonly<Record<string, string>>

/**
 * An encryption context as bytes: the same for the same pairs in any order, and different for all
 * others, as JSON's quoting keeps `{"a":"b,c"}` apart from `{"a":"b","c":""}`.
 */
function canonicalContext(context: EncryptionContext = {}): Buffer {
  const pairs = Object.entries(context).sort(([one], [other]) => (one < other ? -1 : 1))
  return Buffer.from(JSON.stringify(pairs))
}

// A blob: version (1 byte), key id (16), number of the backing key (4), nonce (12), the AES-256-GCM
// ciphertext, its tag (16). The header and the encryption context are authenticated with it.
const version = 1
const keyIdAt = 1
const backingAt = 17
const nonceAt = 21
const headerBytes = 33
const tagBytes = 16

/** Encrypts under a key's newest backing key. */
function encryptUnder(key: StoredKey, plaintext: Uint8Array, context?: EncryptionContext): Buffer {
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
function keyIdOf(blob: Buffer): string {
  if (blob.length < headerBytes + tagBytes || blob[0] !== version) throw invalidCiphertext()
  const hex = blob.toString('hex', keyIdAt, backingAt)
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Decrypts a blob; InvalidCiphertextException unless every byte and the context are as encrypted. */
function decryptBlob(key: StoredKey, blob: Buffer, context?: EncryptionContext): Buffer {
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
const invalidCiphertext = (cause?: unknown): AwsError =>
  new AwsError('InvalidCiphertextException', 'The ciphertext is invalid.', { cause })

const material = (key: StoredKey, backing: number): Buffer =>
  Buffer.from(key.backing[backing] ?? '', 'base64')

/** Short texts and data keys: encrypting them, and decrypting what they come encrypted as. */
export const encryption = (store: KeyStore) => ({
  Encrypt: ({ KeyId, Plaintext, EncryptionContext }: Input<'Encrypt'>) => {
    const key = encryptionKey(store, KeyId)
    return {
      CiphertextBlob: encryptUnder(key, Plaintext, EncryptionContext),
      KeyId: keyArn(store, key),
      EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' as const,
    }
  },

  Decrypt: ({ CiphertextBlob, KeyId, EncryptionContext }: Input<'Decrypt'>) => {
    const { key, plaintext } = opened(store, CiphertextBlob, KeyId, EncryptionContext)
    return {
      KeyId: keyArn(store, key),
      Plaintext: plaintext,
      EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' as const,
    }
  },

  GenerateDataKey: (input: Input<'GenerateDataKey'>) => {
    const key = encryptionKey(store, input.KeyId)
    const plaintext = randomBytes(dataKeyBytes(input))
    return {
      CiphertextBlob: encryptUnder(key, plaintext, input.EncryptionContext),
      Plaintext: plaintext,
      KeyId: keyArn(store, key),
    }
  },
})

function encryptionKey(view: KeyView, reference: string): StoredKey {
  const key = findKey(view, reference)
  checkUsable(view, key, 'ENCRYPT_DECRYPT')
  return key
}

function opened(
  view: KeyView,
  blob: Buffer,
  reference: string | undefined,
  context: EncryptionContext | undefined,
): { readonly key: StoredKey; readonly plaintext: Buffer } {
  const named = reference === undefined ? undefined : encryptionKey(view, reference)
  // A flipped byte may name a key that never was, so such a name is one more invalid ciphertext.
  const key = existingKey(view, keyIdOf(blob))
  if (!key) throw invalidCiphertext()
  if (named && named.id !== key.id) {
    throw new AwsError(
      'IncorrectKeyException',
      'The key ID in the request does not identify a CMK that can perform this operation.',
    )
  }
  checkUsable(view, key, 'ENCRYPT_DECRYPT')
  return { key, plaintext: decryptBlob(key, blob, context) }
}

function dataKeyBytes({ KeySpec, NumberOfBytes }: Input<'GenerateDataKey'>): number {
  if ((KeySpec === undefined) === (NumberOfBytes === undefined)) {
    throw validationError('Please specify either number of bytes or key spec.')
  }
  return NumberOfBytes ?? (KeySpec === 'AES_256' ? 32 : 16)
}

const algorithm = 'HMAC_SHA_256'

/** MACs under keys that never leave the KMS. */
export const messageAuthentication = (store: KeyStore) => ({
  GenerateMac: (input: Input<'GenerateMac'>) => {
    const key = macKey(store, input)
    return {
      Mac: macOf(key, input.Message),
      MacAlgorithm: algorithm,
      KeyId: keyArn(store, key),
    }
  },
})

function macKey(store: KeyStore, { KeyId, MacAlgorithm }: Input<'GenerateMac'>): StoredKey {
  const key = findKey(store, KeyId)
  checkUsable(store, key, 'GENERATE_VERIFY_MAC')
  if (MacAlgorithm === algorithm) return key
  throw new AwsError(
    'InvalidKeyUsageException',
    `Algorithm ${MacAlgorithm} is incompatible with key spec ${key.spec}.`,
  )
}

const macOf = (key: StoredKey, message: Buffer): Buffer =>
  createHmac('sha256', Buffer.from(key.backing[0] ?? '', 'base64'))
    .update(message)
    .digest()
