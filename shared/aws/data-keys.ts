import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import type { TokenEncryptionContext } from '../ports/tokens.ts'
import { BoundedMap } from '../runtime/bounded-map.ts'
import { setting } from '../runtime/settings.ts'
import { type DataKey, encryptionContext } from './encrypted-value.ts'
import { clientConfig, lean } from './sdk/client.ts'
import { answered } from './sdk/errors.ts'

/** The client of KMS that opens data keys. */
export const kms = lean(new KMSClient(clientConfig))

// Of half a KB each. More grants than these, renewed in turn, would each ask KMS again.
const known = new BoundedMap<string, Buffer>(10_000)

/** A fresh data key, bound to a place. @throws Problem `dependency_unavailable`. */
export async function newDataKey(place: TokenEncryptionContext): Promise<DataKey> {
  const command = new GenerateDataKeyCommand({
    KeyId: setting('key'),
    KeySpec: 'AES_256',
    EncryptionContext: encryptionContext(place),
  })
  const { Plaintext = [], CiphertextBlob = [] } = await answered(kms.send(command))
  const key = { clear: Buffer.from(Plaintext), wrapped: Buffer.from(CiphertextBlob) }
  remember(key, place)
  return key
}

/** A data key that this process has met, where it has. */
export function cachedDataKey(place: TokenEncryptionContext, wrapped: Buffer): DataKey | undefined {
  const clear = known.get(nameOf(place, wrapped))
  return clear && { clear, wrapped }
}

/**
 * Has KMS open a data key, once a process.
 *
 * @throws Error where it was wrapped for another place, or is none; Problem
 * `dependency_unavailable`.
 */
export async function dataKeyOf(place: TokenEncryptionContext, wrapped: Buffer): Promise<DataKey> {
  const atHand = cachedDataKey(place, wrapped)
  if (atHand) return atHand
  const command = new DecryptCommand({
    KeyId: setting('key'),
    CiphertextBlob: wrapped,
    EncryptionContext: encryptionContext(place),
  })
  const { Plaintext = [] } = await answered(kms.send(command), 'InvalidCiphertextException')
  const key = { clear: Buffer.from(Plaintext), wrapped }
  remember(key, place)
  return key
}

// By place as well: what KMS would refuse must not open because another place has met the key.
function nameOf({ purpose, home, id }: TokenEncryptionContext, wrapped: Buffer): string {
  return `${purpose} ${home} ${id} ${wrapped.toString('base64')}`
}

function remember({ clear, wrapped }: DataKey, place: TokenEncryptionContext): void {
  known.set(nameOf(place, wrapped), clear)
}
