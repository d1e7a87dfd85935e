import { createHmac } from 'node:crypto'
import { AwsError } from '../json/operation.ts'
import type { Input } from './inputs.ts'
import type { KeyStore } from './key-store.ts'
import { checkUsable, findKey, keyArn, type StoredKey } from './keys.ts'

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
