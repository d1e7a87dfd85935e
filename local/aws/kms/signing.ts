import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { AwsError } from '../json/operation.ts'
import type { Input } from './inputs.ts'
import { checkUsable, findKey, type KeyStore, keyArn, type StoredKey } from './key-store.ts'

const algorithm = 'ECDSA_SHA_256'

/** Signatures by key pairs whose private keys never leave the KMS, and their public keys. */
export const signing = (store: KeyStore) => ({
  GetPublicKey: ({ KeyId }: Input<'GetPublicKey'>) => {
    const key = signingKey(store, KeyId)
    return {
      KeyId: keyArn(store, key),
      PublicKey: createPublicKey(privateKeyOf(key)).export({ format: 'der', type: 'spki' }),
      KeySpec: key.spec,
      KeyUsage: 'SIGN_VERIFY',
      SigningAlgorithms: [algorithm],
    }
  },

  Sign: ({ KeyId, Message, SigningAlgorithm }: Input<'Sign'>) => {
    const key = signingKey(store, KeyId)
    if (SigningAlgorithm !== algorithm) {
      throw new AwsError(
        'InvalidKeyUsageException',
        `Algorithm ${SigningAlgorithm} is incompatible with key spec ${key.spec}.`,
      )
    }
    return {
      KeyId: keyArn(store, key),
      // In DER, as AWS returns it.
      Signature: sign('sha256', Message, privateKeyOf(key)),
      SigningAlgorithm,
    }
  },
})

function signingKey(store: KeyStore, reference: string): StoredKey {
  const key = findKey(store, reference)
  checkUsable(store, key, 'SIGN_VERIFY')
  return key
}

const privateKeyOf = ({ backing: [text = ''] }: StoredKey): KeyObject =>
  createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' })
