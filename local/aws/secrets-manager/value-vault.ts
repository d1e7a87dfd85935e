import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { AwsError } from '../json/operation.ts'
import type { KmsEngine } from '../kms/service.ts'
import type { EncryptedValue, SecretRecord } from './secret-record.ts'

/** A secret's value in plaintext. */
export interface ClearValue {
  readonly kind: 'string' | 'binary'
  readonly bytes: Buffer
}

type Owner = Pick<SecretRecord, 'arn' | 'kmsKeyId'>

/** Turns values into what may rest in a file, and back. */
export interface ValueVault {
  /** Rejects with EncryptionFailure if the KMS key cannot be used. */
  encrypt(owner: Owner, versionId: string, value: ClearValue): Promise<EncryptedValue>
  /** Throws DecryptionFailure if the KMS key cannot be used or the value was tampered with. */
  open(owner: Owner, versionId: string, value: EncryptedValue): ClearValue
}

/** A vault over a KMS: a data key per value, as KMS itself takes 4,096 bytes at most. */
export const valueVault = (kms: KmsEngine): ValueVault => ({
  async encrypt(owner, versionId, { kind, bytes }) {
    const dataKey = await newDataKey(kms, owner, versionId)
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', dataKey.Plaintext, nonce)
    cipher.setAAD(Buffer.from(kind))
    const encrypted = Buffer.concat([cipher.update(bytes), cipher.final()])
    dataKey.Plaintext.fill(0)
    return {
      kind,
      kmsKey: dataKey.KeyId,
      dataKey: dataKey.CiphertextBlob.toString('base64'),
      nonce: nonce.toString('base64'),
      sealed: encrypted.toString('base64'),
      tag: cipher.getAuthTag().toString('base64'),
    }
  },

  open(owner, versionId, value) {
    try {
      return { kind: value.kind, bytes: opened(kms, owner, versionId, value) }
    } catch (cause) {
      throw decryptionFailure(cause)
    }
  },
})

// The context binds a value to its secret and version: copied to another, it does not open.
const contextOf = (owner: Owner, versionId: string) => ({
  SecretARN: owner.arn,
  SecretVersionId: versionId,
})

async function newDataKey(kms: KmsEngine, owner: Owner, versionId: string) {
  try {
    return kms.GenerateDataKey({
      KeyId: owner.kmsKeyId ?? (await kms.serviceKey('alias/aws/secretsmanager')),
      KeySpec: 'AES_256',
      EncryptionContext: contextOf(owner, versionId),
    })
  } catch (cause) {
    if (!(cause instanceof AwsError)) throw cause
    throw encryptionFailure(cause)
  }
}

function opened(kms: KmsEngine, owner: Owner, versionId: string, value: EncryptedValue): Buffer {
  const { Plaintext: dataKey } = kms.Decrypt({
    CiphertextBlob: Buffer.from(value.dataKey, 'base64'),
    KeyId: value.kmsKey,
    EncryptionContext: contextOf(owner, versionId),
  })
  const nonce = Buffer.from(value.nonce, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', dataKey, nonce, { authTagLength: 16 })
  decipher.setAAD(Buffer.from(value.kind))
  decipher.setAuthTag(Buffer.from(value.tag, 'base64'))
  dataKey.fill(0)
  return Buffer.concat([decipher.update(Buffer.from(value.sealed, 'base64')), decipher.final()])
}

const decryptionFailure = (cause: unknown): AwsError =>
  new AwsError(
    'DecryptionFailure',
    "Secrets Manager can't decrypt the protected secret text using the provided KMS key.",
    { cause },
  )

const encryptionFailure = (cause: unknown): AwsError =>
  new AwsError(
    'EncryptionFailure',
    "Secrets Manager can't encrypt the protected secret text using the provided KMS key. " +
      'Check that the KMS key is available, enabled, and not in an invalid state.',
    { cause },
  )
