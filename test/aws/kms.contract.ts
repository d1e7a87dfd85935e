import { randomUUID } from 'node:crypto'
import {
  CancelKeyDeletionCommand,
  CreateAliasCommand,
  CreateKeyCommand,
  DecryptCommand,
  DescribeKeyCommand,
  DisableKeyCommand,
  EnableKeyCommand,
  EnableKeyRotationCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
  GenerateDataKeyWithoutPlaintextCommand,
  GenerateMacCommand,
  GetKeyRotationStatusCommand,
  type KMSClient,
  ListKeysCommand,
  ReEncryptCommand,
  RotateKeyOnDemandCommand,
  ScheduleKeyDeletionCommand,
  VerifyMacCommand,
} from '@aws-sdk/client-kms'
import { beforeAll, describe, expect } from 'vitest'
import { caseOf, type Gaps, refused } from './contract.ts'

const text = (plain: string) => new TextEncoder().encode(plain)
const plain = text('a value to keep')

/** What Mooring relies on in KMS, asked of any implementation through the SDK. */
export function kmsContract(
  name: string,
  connect: () => Promise<KMSClient>,
  gaps: Gaps = {},
): void {
  const it = caseOf(gaps)
  let kms: KMSClient
  beforeAll(async () => {
    kms = await connect()
  })

  const aKey = async (asked: ConstructorParameters<typeof CreateKeyCommand>[0] = {}) =>
    (await kms.send(new CreateKeyCommand(asked))).KeyMetadata?.KeyId ?? ''
  const aMacKey = () => aKey({ KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' })
  const encrypt = async (KeyId: string, EncryptionContext?: Record<string, string>) => {
    const context = EncryptionContext && { EncryptionContext }
    const { CiphertextBlob } = await kms.send(
      new EncryptCommand({ KeyId, Plaintext: plain, ...context }),
    )
    return CiphertextBlob ?? new Uint8Array()
  }
  const decrypt = (CiphertextBlob: Uint8Array, EncryptionContext?: Record<string, string>) =>
    kms.send(
      new DecryptCommand({ CiphertextBlob, ...(EncryptionContext && { EncryptionContext }) }),
    )

  describe(`KMS: ${name}`, () => {
    describe('keys', () => {
      it('describes a new key by id, ARN and alias', async () => {
        const KeyId = await aKey({ Description: 'for a test' })
        const alias = `alias/${randomUUID()}`
        await kms.send(new CreateAliasCommand({ AliasName: alias, TargetKeyId: KeyId }))
        const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId }))
        expect(KeyMetadata).toMatchObject({
          KeyId,
          Description: 'for a test',
          Enabled: true,
          KeyState: 'Enabled',
          KeyUsage: 'ENCRYPT_DECRYPT',
          KeySpec: 'SYMMETRIC_DEFAULT',
          EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'],
        })
        expect(KeyMetadata?.Arn).toMatch(/^arn:aws:kms:us-east-1:\d{12}:key\/[0-9a-f-]{36}$/)
        expect(KeyMetadata?.CreationDate?.getTime()).toBeGreaterThan(Date.now() - 60_000)
        for (const reference of [KeyMetadata?.Arn ?? '', alias]) {
          const again = await kms.send(new DescribeKeyCommand({ KeyId: reference }))
          expect(again.KeyMetadata?.KeyId).toBe(KeyId)
        }
      })

      it('lists keys page by page', async () => {
        const made = [await aKey(), await aKey(), await aKey()]
        const seen: (string | undefined)[] = []
        let marker: string | undefined
        do {
          const page = await kms.send(
            new ListKeysCommand({ Limit: 2, ...(marker && { Marker: marker }) }),
          )
          seen.push(...(page.Keys ?? []).map((key) => key.KeyId))
          marker = page.NextMarker
        } while (marker)
        expect(seen).toEqual(expect.arrayContaining(made))
        expect(new Set(seen).size).toBe(seen.length)
      })

      it('does not know keys and aliases that nobody made', async () => {
        for (const KeyId of [randomUUID(), `alias/${randomUUID()}`]) {
          await refused(kms.send(new DescribeKeyCommand({ KeyId })), 'NotFoundException')
          await refused(
            kms.send(new EncryptCommand({ KeyId, Plaintext: plain })),
            'NotFoundException',
          )
        }
      })

      it('keeps an alias for the first who asked for it', async () => {
        const AliasName = `alias/${randomUUID()}`
        const TargetKeyId = await aKey()
        await kms.send(new CreateAliasCommand({ AliasName, TargetKeyId }))
        const again = kms.send(new CreateAliasCommand({ AliasName, TargetKeyId }))
        await refused(again, 'AlreadyExistsException')
      })

      it('wants the usage of a MAC key named', async () => {
        await refused(
          kms.send(new CreateKeyCommand({ KeySpec: 'HMAC_256' })),
          'ValidationException',
        )
      })
    })

    describe('encryption', () => {
      // AWS tells a ciphertext under a key that it does not know by a name of its own.
      const unreadable = /^(InvalidCiphertext|AccessDenied)Exception$/

      it('decrypts what it encrypted, with the key named or not', async () => {
        const KeyId = await aKey()
        const CiphertextBlob = await encrypt(KeyId)
        const { Plaintext, KeyId: arn } = await decrypt(CiphertextBlob)
        expect(Plaintext).toEqual(plain)
        expect(arn).toMatch(new RegExp(`:key/${KeyId}$`))
        const named = await kms.send(new DecryptCommand({ CiphertextBlob, KeyId }))
        expect(named.Plaintext).toEqual(plain)
      })

      it('never gives the same ciphertext twice', async () => {
        const KeyId = await aKey()
        expect(await encrypt(KeyId)).not.toEqual(await encrypt(KeyId))
      })

      it('decrypts under the same context in any order and under no other', async () => {
        const sealed = await encrypt(await aKey(), { a: 'b', c: '' })
        expect((await decrypt(sealed, { c: '', a: 'b' })).Plaintext).toEqual(plain)
        const others = [undefined, {}, { a: 'b' }, { a: 'b,c' }, { a: 'bc' }, { A: 'b', c: '' }]
        for (const other of others) {
          await refused(decrypt(sealed, other), 'InvalidCiphertextException')
        }
      })

      it('keeps contexts apart that hold the separators of others', async () => {
        const KeyId = await aKey()
        const sealed = await encrypt(KeyId, { a: 'b","c":"d' })
        await refused(decrypt(sealed, { a: 'b', c: 'd' }), 'InvalidCiphertextException')
        const joined = await encrypt(KeyId, { a: 'bc', d: 'e' })
        await refused(decrypt(joined, { a: 'bcde' }), 'InvalidCiphertextException')
        await refused(decrypt(joined, { ab: 'c', d: 'e' }), 'InvalidCiphertextException')
      })

      it('does not decrypt a ciphertext with any byte flipped', async () => {
        const sealed = await encrypt(await aKey(), { a: 'b' })
        for (let index = 0; index < sealed.length; index += 1) {
          const flipped = Uint8Array.from(sealed)
          flipped[index] = (flipped[index] ?? 0) ^ 1
          await refused(decrypt(flipped, { a: 'b' }), unreadable)
        }
      })

      it('does not decrypt a truncated, lengthened or foreign ciphertext', async () => {
        const sealed = await encrypt(await aKey())
        const broken = [
          ...[1, 12, 20, 40, sealed.length - 1].map((length) => sealed.slice(0, length)),
          Uint8Array.from([...sealed, 0]),
          text('not a ciphertext of anybody, though long enough to be one of theirs'),
        ]
        for (const blob of broken) await refused(decrypt(blob), unreadable)
      })

      it('refuses to decrypt by another key than the one that encrypted', async () => {
        const CiphertextBlob = await encrypt(await aKey())
        const KeyId = await aKey()
        await refused(
          kms.send(new DecryptCommand({ CiphertextBlob, KeyId })),
          'IncorrectKeyException',
        )
      })

      it('encrypts 1 to 4,096 bytes', async () => {
        const KeyId = await aKey()
        const most = new Uint8Array(4096).fill(7)
        const { CiphertextBlob } = await kms.send(new EncryptCommand({ KeyId, Plaintext: most }))
        expect((await decrypt(CiphertextBlob ?? new Uint8Array())).Plaintext).toEqual(most)
        for (const Plaintext of [new Uint8Array(0), new Uint8Array(4097)]) {
          await refused(kms.send(new EncryptCommand({ KeyId, Plaintext })), 'ValidationException')
        }
      })

      it('re-encrypts under another key and context', async () => {
        const [from, to] = [await aKey(), await aKey()]
        const { CiphertextBlob, SourceKeyId, KeyId } = await kms.send(
          new ReEncryptCommand({
            CiphertextBlob: await encrypt(from, { a: 'b' }),
            SourceEncryptionContext: { a: 'b' },
            DestinationKeyId: to,
            DestinationEncryptionContext: { c: 'd' },
          }),
        )
        expect(SourceKeyId).toContain(from)
        expect(KeyId).toContain(to)
        const blob = CiphertextBlob ?? new Uint8Array()
        expect((await decrypt(blob, { c: 'd' })).Plaintext).toEqual(plain)
        await refused(decrypt(blob, { a: 'b' }), 'InvalidCiphertextException')
      })
    })

    describe('data keys', () => {
      it('come in clear and sealed, of the size asked for', async () => {
        const KeyId = await aKey()
        const sizes = [
          [{ KeySpec: 'AES_256' }, 32],
          [{ KeySpec: 'AES_128' }, 16],
          [{ NumberOfBytes: 64 }, 64],
        ] as const
        for (const [size, bytes] of sizes) {
          const made = await kms.send(
            new GenerateDataKeyCommand({ KeyId, ...size, EncryptionContext: { a: 'b' } }),
          )
          expect(made.Plaintext?.length).toBe(bytes)
          const sealed = made.CiphertextBlob ?? new Uint8Array()
          expect((await decrypt(sealed, { a: 'b' })).Plaintext).toEqual(made.Plaintext)
          await refused(decrypt(sealed, { a: 'c' }), 'InvalidCiphertextException')
        }
      })

      it('come without the clear one if so asked', async () => {
        const made = await kms.send(
          new GenerateDataKeyWithoutPlaintextCommand({ KeyId: await aKey(), KeySpec: 'AES_256' }),
        )
        expect(made).not.toHaveProperty('Plaintext')
        expect((await decrypt(made.CiphertextBlob ?? new Uint8Array())).Plaintext?.length).toBe(32)
      })

      it('need one size and not two', async () => {
        const KeyId = await aKey()
        for (const size of [{}, { KeySpec: 'AES_256', NumberOfBytes: 32 } as const]) {
          const call = kms.send(new GenerateDataKeyCommand({ KeyId, ...size }))
          await refused(call, 'ValidationException')
        }
      })
    })

    describe('MACs', () => {
      const MacAlgorithm = 'HMAC_SHA_256'

      it('verify for their message and key and for no other', async () => {
        const KeyId = await aMacKey()
        const asked = { KeyId, Message: plain, MacAlgorithm } as const
        const { Mac } = await kms.send(new GenerateMacCommand(asked))
        expect(Mac?.length).toBe(32)
        expect((await kms.send(new VerifyMacCommand({ ...asked, Mac }))).MacValid).toBe(true)
        const others = [{ Message: text('another') }, { KeyId: await aMacKey() }]
        for (const other of others) {
          const call = kms.send(new VerifyMacCommand({ ...asked, Mac, ...other }))
          await refused(call, 'KMSInvalidMacException')
        }
      })

      it('and encryption do not share keys', async () => {
        const asked = { Message: plain, MacAlgorithm } as const
        await refused(
          kms.send(new GenerateMacCommand({ ...asked, KeyId: await aKey() })),
          'InvalidKeyUsageException',
        )
        await refused(
          kms.send(new EncryptCommand({ KeyId: await aMacKey(), Plaintext: plain })),
          'InvalidKeyUsageException',
        )
      })
    })

    describe('rotation', () => {
      it('keeps old ciphertext readable', async () => {
        const KeyId = await aKey()
        const before = await encrypt(KeyId)
        await kms.send(new RotateKeyOnDemandCommand({ KeyId }))
        const between = await encrypt(KeyId)
        await kms.send(new RotateKeyOnDemandCommand({ KeyId }))
        for (const sealed of [before, between, await encrypt(KeyId)]) {
          expect((await decrypt(sealed)).Plaintext).toEqual(plain)
        }
      })

      it('tells whether it goes by the calendar', async () => {
        const KeyId = await aKey()
        const status = () => kms.send(new GetKeyRotationStatusCommand({ KeyId }))
        expect((await status()).KeyRotationEnabled).toBe(false)
        await kms.send(new EnableKeyRotationCommand({ KeyId, RotationPeriodInDays: 90 }))
        expect(await status()).toMatchObject({ KeyRotationEnabled: true, RotationPeriodInDays: 90 })
      })
    })

    describe('the end of a key', () => {
      const states = async (KeyId: string) =>
        (await kms.send(new DescribeKeyCommand({ KeyId }))).KeyMetadata?.KeyState

      it('a disabled key does nothing until it is enabled', async () => {
        const KeyId = await aKey()
        const sealed = await encrypt(KeyId)
        await kms.send(new DisableKeyCommand({ KeyId }))
        expect(await states(KeyId)).toBe('Disabled')
        await refused(encrypt(KeyId), 'DisabledException')
        await refused(decrypt(sealed), 'DisabledException')
        await kms.send(new EnableKeyCommand({ KeyId }))
        expect((await decrypt(sealed)).Plaintext).toEqual(plain)
      })

      it('a key that waits for deletion does nothing, and comes back disabled', async () => {
        const KeyId = await aKey()
        const sealed = await encrypt(KeyId)
        const { DeletionDate } = await kms.send(
          new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 }),
        )
        const days = ((DeletionDate?.getTime() ?? 0) - Date.now()) / 86_400_000
        expect(days).toBeCloseTo(7, 1)
        expect(await states(KeyId)).toBe('PendingDeletion')
        await refused(decrypt(sealed), 'KMSInvalidStateException')
        await refused(kms.send(new EnableKeyCommand({ KeyId })), 'KMSInvalidStateException')
        await kms.send(new CancelKeyDeletionCommand({ KeyId }))
        expect(await states(KeyId)).toBe('Disabled')
        await kms.send(new EnableKeyCommand({ KeyId }))
        expect((await decrypt(sealed)).Plaintext).toEqual(plain)
      })

      it('waits 7 to 30 days', async () => {
        const KeyId = await aKey()
        for (const PendingWindowInDays of [6, 31]) {
          const call = kms.send(new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays }))
          await refused(call, 'ValidationException')
        }
      })
    })
  })
}
