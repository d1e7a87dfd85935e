import { keyArn } from './find-key.ts'
import { type StoredKey, usageOf } from './key-state.ts'
import type { KeyView } from './key-store.ts'

/** What DescribeKey and CreateKey tell of a key. */
export function keyMetadata(view: KeyView, key: StoredKey) {
  const symmetric = key.spec === 'SYMMETRIC_DEFAULT'
  const usable = key.enabled && key.deleteAt === null
  return {
    AWSAccountId: view.account,
    KeyId: key.id,
    Arn: keyArn(view, key),
    CreationDate: new Date(key.createdAt),
    Enabled: usable,
    Description: key.description,
    KeyUsage: usageOf[key.spec],
    KeyState: usable ? 'Enabled' : key.deleteAt === null ? 'Disabled' : 'PendingDeletion',
    DeletionDate: key.deleteAt === null ? undefined : new Date(key.deleteAt),
    Origin: 'AWS_KMS',
    KeyManager: key.manager,
    CustomerMasterKeySpec: key.spec,
    KeySpec: key.spec,
    EncryptionAlgorithms: symmetric ? ['SYMMETRIC_DEFAULT'] : undefined,
    MacAlgorithms: symmetric ? undefined : ['HMAC_SHA_256'],
    MultiRegion: false,
  }
}
