import { DecryptCommand, GenerateDataKeyCommand, type KMSClient } from '@aws-sdk/client-kms'
import {
  decryptUnder,
  encryptionContext,
  encryptUnder,
  wrappedKeyOf,
} from '../shared/aws/encrypted-value.ts'
import type { TokenEncryptionContext } from '../shared/ports/oauth.ts'

/** A KMS, and the key in it under which a deployment seals. */
export interface Sealing {
  readonly kms: KMSClient
  /** ARN, id or alias. */
  readonly key: string
}

/** Seals what was sealed in one deployment for another; it is in clear in this process meanwhile. */
export async function reseal(
  from: Sealing,
  to: Sealing,
  place: TokenEncryptionContext,
  sealed: string,
): Promise<string> {
  const EncryptionContext = encryptionContext(place)
  const asked = { CiphertextBlob: wrappedKeyOf(sealed), EncryptionContext }
  const opened = await from.kms.send(new DecryptCommand({ KeyId: from.key, ...asked }))
  const fresh = await to.kms.send(
    new GenerateDataKeyCommand({ KeyId: to.key, KeySpec: 'AES_256', EncryptionContext }),
  )
  const key = {
    clear: Buffer.from(fresh.Plaintext ?? []),
    wrapped: Buffer.from(fresh.CiphertextBlob ?? []),
  }
  return encryptUnder(key, place, decryptUnder(Buffer.from(opened.Plaintext ?? []), place, sealed))
}
