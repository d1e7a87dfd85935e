import { AwsError } from '../aws-json/aws-error.ts'
import { checkEnabled, findKey, keyArn } from './find-key.ts'
import type { Input } from './inputs.ts'
import { newBackingKey } from './key-creation.ts'
import type { StoredKey } from './key-state.ts'
import type { KeyStore, KeyView } from './key-store.ts'

const mostOnDemand = 25

/** New backing keys for a key; the old ones stay, as old ciphertext is under them. */
export const keyRotation = (store: KeyStore) => ({
  RotateKeyOnDemand: ({ KeyId }: Input<'RotateKeyOnDemand'>) =>
    store.change((draft) => {
      const key = rotatable(draft, KeyId)
      checkEnabled(draft, key)
      if (key.backing.length > mostOnDemand) {
        throw new AwsError(
          'LimitExceededException',
          `A key rotates on demand ${mostOnDemand} times.`,
        )
      }
      key.backing.push(newBackingKey())
      return { KeyId: keyArn(draft, key) }
    }),
})

function rotatable(view: KeyView, reference: string): StoredKey {
  const key = findKey(view, reference)
  if (key.spec === 'SYMMETRIC_DEFAULT') return key
  throw new AwsError(
    'UnsupportedOperationException',
    `${keyArn(view, key)} is not a symmetric encryption key and cannot rotate.`,
  )
}
