import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { KMSClient } from '@aws-sdk/client-kms'
import { describe, expect, it } from 'vitest'
import type { Input } from '../../local/aws/kms/inputs.ts'
import { openKmsEngine } from '../../local/aws/kms/service.ts'
import { startLocalKms } from '../../local/aws/services.ts'
import { at } from './contract.ts'
import { kmsContract } from './kms.contract.ts'
import { motoKmsGaps } from './other-implementations.ts'

const aDirectory = () => mkdtemp(join(tmpdir(), 'kms-'))

kmsContract('the local one', async () => {
  const kms = await startLocalKms({ dataDir: await aDirectory() })
  return new KMSClient(at(kms.url))
})

const other = process.env.MOORING_TEST_KMS_ENDPOINT
if (other) kmsContract(other, async () => new KMSClient(at(other)), motoKmsGaps)

const aKey: Input<'CreateKey'> = { KeySpec: 'SYMMETRIC_DEFAULT', Description: '', Tags: [] }
const dayMs = 86_400_000

describe('the local KMS', () => {
  it('has one answer to every flipped bit, the key’s name in the blob included', async () => {
    const kms = await openKmsEngine({ dataDir: await aDirectory() })
    const { KeyId } = (await kms.CreateKey(aKey)).KeyMetadata
    await kms.RotateKeyOnDemand({ KeyId })
    const { CiphertextBlob } = kms.GenerateDataKey({ KeyId, NumberOfBytes: 8 })
    for (let bit = 0; bit < CiphertextBlob.length * 8; bit += 1) {
      const flipped = Buffer.from(CiphertextBlob)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => kms.Decrypt({ CiphertextBlob: flipped })).toThrow('The ciphertext is invalid.')
      expect(() => kms.Decrypt({ CiphertextBlob: flipped, KeyId })).toThrow(
        'The ciphertext is invalid.',
      )
    }
  })

  it('reads ciphertext and rotations of an earlier run', async () => {
    const dataDir = await aDirectory()
    const first = await openKmsEngine({ dataDir })
    const { KeyId } = (await first.CreateKey(aKey)).KeyMetadata
    const before = first.GenerateDataKey({ KeyId, KeySpec: 'AES_256' })
    await first.RotateKeyOnDemand({ KeyId })
    const after = first.GenerateDataKey({ KeyId, KeySpec: 'AES_256' })
    const second = await openKmsEngine({ dataDir })
    for (const { CiphertextBlob, Plaintext } of [before, after]) {
      expect(second.Decrypt({ CiphertextBlob }).Plaintext).toEqual(Plaintext)
    }
  })

  it('forgets a key when its waiting time is over', async () => {
    let now = Date.now()
    const kms = await openKmsEngine({ dataDir: await aDirectory(), now: () => now })
    const { KeyId } = (await kms.CreateKey(aKey)).KeyMetadata
    const { CiphertextBlob } = kms.GenerateDataKey({ KeyId, KeySpec: 'AES_256' })
    await kms.ScheduleKeyDeletion({ KeyId, PendingWindowInDays: 7 })
    now += 7 * dayMs
    expect(() => kms.DescribeKey({ KeyId })).toThrow('does not exist')
    expect(() => kms.Decrypt({ CiphertextBlob })).toThrow('The ciphertext is invalid.')
    await expect(kms.CancelKeyDeletion({ KeyId })).rejects.toThrow('does not exist')
  })

  it('opens keys for which an earlier version kept a yearly rotation and an alias', async () => {
    const dataDir = await aDirectory()
    const first = await openKmsEngine({ dataDir })
    const { KeyId } = (await first.CreateKey(aKey)).KeyMetadata
    const { CiphertextBlob, Plaintext } = first.GenerateDataKey({ KeyId, KeySpec: 'AES_256' })
    const path = join(dataDir, 'kms.json')
    const state = JSON.parse(await readFile(path, 'utf8'))
    state.keys[KeyId].rotation = { everyDays: 365, since: 0 }
    state.aliases['alias/own'] = KeyId
    await writeFile(path, JSON.stringify(state))
    const second = await openKmsEngine({ dataDir })
    expect(second.Decrypt({ CiphertextBlob }).Plaintext).toEqual(Plaintext)
    await second.RotateKeyOnDemand({ KeyId })
    expect((await openKmsEngine({ dataDir })).Decrypt({ CiphertextBlob }).KeyId).toContain(KeyId)
  })

  it('makes a service’s default key once, however many ask at once', async () => {
    const kms = await openKmsEngine({ dataDir: await aDirectory() })
    const ids = await Promise.all([1, 2, 3].map(() => kms.serviceKey('alias/aws/secretsmanager')))
    expect(new Set(ids).size).toBe(1)
  })
})
