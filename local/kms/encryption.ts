import { randomBytes } from 'node:crypto'
import { AwsError, validationError } from '../aws-json/aws-error.ts'
import { invalidCiphertext, seal, sealingKeyId, unseal } from './ciphertext.ts'
import type { EncryptionContext } from './encryption-context.ts'
import { checkUsable, existingKey, findKey, keyArn } from './find-key.ts'
import type { Input } from './inputs.ts'
import type { StoredKey } from './key-state.ts'
import type { KeyStore, KeyView } from './key-store.ts'

/** Data keys, and decrypting what they come encrypted as. */
export const encryption = (store: KeyStore) => ({
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
      CiphertextBlob: seal(key, plaintext, input.EncryptionContext),
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
  const key = existingKey(view, sealingKeyId(blob))
  if (!key) throw invalidCiphertext()
  if (named && named.id !== key.id) {
    throw new AwsError(
      'IncorrectKeyException',
      'The key ID in the request does not identify a CMK that can perform this operation.',
    )
  }
  checkUsable(view, key, 'ENCRYPT_DECRYPT')
  return { key, plaintext: unseal(key, blob, context) }
}

function dataKeyBytes({ KeySpec, NumberOfBytes }: Input<'GenerateDataKey'>): number {
  if ((KeySpec === undefined) === (NumberOfBytes === undefined)) {
    throw validationError('Please specify either number of bytes or key spec.')
  }
  return NumberOfBytes ?? (KeySpec === 'AES_256' ? 32 : 16)
}
