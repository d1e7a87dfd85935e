import { createPublicKey, randomUUID, verify } from 'node:crypto'
import {
  CancelKeyDeletionCommand,
  CreateKeyCommand,
  DecryptCommand,
  DescribeKeyCommand,
  DisableKeyCommand,
  EnableKeyCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
  GenerateMacCommand,
  GetPublicKeyCommand,
  type KMSClient,
  ListKeysCommand,
  RotateKeyOnDemandCommand,
  ScheduleKeyDeletionCommand,
  SignCommand,
} from '@aws-sdk/client-kms'
import { beforeAll, describe, expect } from 'vitest'
import { caseOf, type Gaps, refused } from './contract.ts'

const text = (plain: string) => new TextEncoder().encode(plain)
const message = text('a message')

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
  const dataKey = async (KeyId: string, EncryptionContext?: Record<string, string>) => {
    const context = EncryptionContext && { EncryptionContext }
    const { CiphertextBlob, Plaintext } = await kms.send(
      new GenerateDataKeyCommand({ KeyId, KeySpec: 'AES_256', ...context }),
    )
    return {
      encrypted: CiphertextBlob ?? new Uint8Array(),
      plaintext: Plaintext ?? new Uint8Array(),
    }
  }
  const decrypt = (CiphertextBlob: Uint8Array, EncryptionContext?: Record<string, string>) =>
    kms.send(
      new DecryptCommand({ CiphertextBlob, ...(EncryptionContext && { EncryptionContext }) }),
    )

  describe(`KMS: ${name}`, () => {
    describe('keys', () => {
      it('describes a new key by id and ARN', async () => {
        const KeyId = await aKey({ Description: 'for a test' })
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
        const again = await kms.send(new DescribeKeyCommand({ KeyId: KeyMetadata?.Arn ?? '' }))
        expect(again.KeyMetadata?.KeyId).toBe(KeyId)
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

      it('does not find a key or an alias that does not exist', async () => {
        for (const KeyId of [randomUUID(), `alias/${randomUUID()}`]) {
          await refused(kms.send(new DescribeKeyCommand({ KeyId })), 'NotFoundException')
          await refused(dataKey(KeyId), 'NotFoundException')
        }
      })

      it('wants the usage of a MAC key named', async () => {
        await refused(
          kms.send(new CreateKeyCommand({ KeySpec: 'HMAC_256' })),
          'ValidationException',
        )
      })
    })

    describe('encryption of short texts', () => {
      const encrypt = async (KeyId: string, EncryptionContext?: Record<string, string>) => {
        const context = EncryptionContext && { EncryptionContext }
        const command = new EncryptCommand({ KeyId, Plaintext: message, ...context })
        return (await kms.send(command)).CiphertextBlob ?? new Uint8Array()
      }

      it('decrypts to what was encrypted, under its context and no other', async () => {
        const blob = await encrypt(await aKey(), { one: '1', two: '2' })
        const { Plaintext } = await decrypt(blob, { two: '2', one: '1' })
        expect(Plaintext).toEqual(message)
        for (const context of [undefined, { one: '1' }, { one: '1', two: '3' }])
          await refused(decrypt(blob, context), 'InvalidCiphertextException')
      })

      it('encrypts no more than 4,096 bytes, and nothing under a MAC key', async () => {
        const [KeyId, macKey] = [await aKey(), await aMacKey()]
        const long = new EncryptCommand({ KeyId, Plaintext: new Uint8Array(4097) })
        await refused(kms.send(long), 'ValidationException')
        await refused(encrypt(macKey), 'InvalidKeyUsageException')
      })
    })

    describe('data keys', () => {
      // AWS tells a ciphertext under a key that it does not know by a name of its own.
      const unreadable = /^(InvalidCiphertext|AccessDenied)Exception$/

      it('decrypt to what they are, with the KMS key named or not', async () => {
        const KeyId = await aKey()
        const { encrypted, plaintext } = await dataKey(KeyId)
        const { Plaintext, KeyId: arn } = await decrypt(encrypted)
        expect(Plaintext).toEqual(plaintext)
        expect(arn).toMatch(new RegExp(`:key/${KeyId}$`))
        const named = await kms.send(new DecryptCommand({ CiphertextBlob: encrypted, KeyId }))
        expect(named.Plaintext).toEqual(plaintext)
      })

      it('are never the same twice, in plaintext or encrypted', async () => {
        const KeyId = await aKey()
        const [one, two] = [await dataKey(KeyId), await dataKey(KeyId)]
        expect(one.plaintext).not.toEqual(two.plaintext)
        expect(one.encrypted).not.toEqual(two.encrypted)
      })

      it('decrypt under the same context in any order and under no other', async () => {
        const { encrypted, plaintext } = await dataKey(await aKey(), { a: 'b', c: '' })
        expect((await decrypt(encrypted, { c: '', a: 'b' })).Plaintext).toEqual(plaintext)
        const others = [undefined, {}, { a: 'b' }, { a: 'b,c' }, { a: 'bc' }, { A: 'b', c: '' }]
        for (const other of others) {
          await refused(decrypt(encrypted, other), 'InvalidCiphertextException')
        }
      })

      it('keep contexts apart that hold the separators of others', async () => {
        const KeyId = await aKey()
        const { encrypted } = await dataKey(KeyId, { a: 'b","c":"d' })
        await refused(decrypt(encrypted, { a: 'b', c: 'd' }), 'InvalidCiphertextException')
        const { encrypted: joined } = await dataKey(KeyId, { a: 'bc', d: 'e' })
        await refused(decrypt(joined, { a: 'bcde' }), 'InvalidCiphertextException')
        await refused(decrypt(joined, { ab: 'c', d: 'e' }), 'InvalidCiphertextException')
      })

      it('do not decrypt with any byte flipped', async () => {
        const { encrypted } = await dataKey(await aKey(), { a: 'b' })
        for (let index = 0; index < encrypted.length; index += 1) {
          const flipped = Uint8Array.from(encrypted)
          flipped[index] = (flipped[index] ?? 0) ^ 1
          await refused(decrypt(flipped, { a: 'b' }), unreadable)
        }
      })

      it('do not decrypt truncated, lengthened or made up', async () => {
        const { encrypted } = await dataKey(await aKey())
        const broken = [
          ...[1, 12, 20, 40, encrypted.length - 1].map((length) => encrypted.slice(0, length)),
          Uint8Array.from([...encrypted, 0]),
          text('not a ciphertext of anybody, though long enough to be one of theirs'),
        ]
        for (const blob of broken) await refused(decrypt(blob), unreadable)
      })

      it('do not decrypt under another KMS key than the one that encrypted them', async () => {
        const { encrypted: CiphertextBlob } = await dataKey(await aKey())
        const KeyId = await aKey()
        await refused(
          kms.send(new DecryptCommand({ CiphertextBlob, KeyId })),
          'IncorrectKeyException',
        )
      })

      it('come in plaintext and encrypted, in the size of the request', async () => {
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
          const encrypted = made.CiphertextBlob ?? new Uint8Array()
          expect((await decrypt(encrypted, { a: 'b' })).Plaintext).toEqual(made.Plaintext)
          await refused(decrypt(encrypted, { a: 'c' }), 'InvalidCiphertextException')
        }
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

      it('are the same for one message and key, and differ for any other', async () => {
        const asked = { KeyId: await aMacKey(), Message: message, MacAlgorithm } as const
        const { Mac } = await kms.send(new GenerateMacCommand(asked))
        expect(Mac?.length).toBe(32)
        expect((await kms.send(new GenerateMacCommand(asked))).Mac).toEqual(Mac)
        const others = [{ Message: text('another') }, { KeyId: await aMacKey() }]
        for (const other of others) {
          const { Mac: another } = await kms.send(new GenerateMacCommand({ ...asked, ...other }))
          expect(another?.length).toBe(32)
          expect(another).not.toEqual(Mac)
        }
      })

      it('and data keys do not share KMS keys', async () => {
        const asked = { Message: message, MacAlgorithm } as const
        await refused(
          kms.send(new GenerateMacCommand({ ...asked, KeyId: await aKey() })),
          'InvalidKeyUsageException',
        )
        await refused(dataKey(await aMacKey()), 'InvalidKeyUsageException')
      })
    })

    describe('signatures', () => {
      const SigningAlgorithm = 'ECDSA_SHA_256'
      const aKeyPair = () => aKey({ KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' })
      const signed = async (KeyId: string, Message = message) => {
        const asked = { KeyId, Message, MessageType: 'RAW', SigningAlgorithm } as const
        return (await kms.send(new SignCommand(asked))).Signature ?? new Uint8Array()
      }

      it('verify by the public key of their key, and by no other', async () => {
        const [KeyId, another] = [await aKeyPair(), await aKeyPair()]
        const publicKeyOf = async (id: string) => {
          const { PublicKey } = await kms.send(new GetPublicKeyCommand({ KeyId: id }))
          const key = Buffer.from(PublicKey ?? [])
          return createPublicKey({ key, format: 'der', type: 'spki' })
        }
        const signature = await signed(KeyId)
        expect(verify('sha256', message, await publicKeyOf(KeyId), signature)).toBe(true)
        expect(verify('sha256', message, await publicKeyOf(another), signature)).toBe(false)
        expect(verify('sha256', text('other'), await publicKeyOf(KeyId), signature)).toBe(false)
      })

      it('are made by key pairs alone, which do nothing else', async () => {
        const KeyId = await aKeyPair()
        await refused(signed(await aMacKey()), 'InvalidKeyUsageException')
        await refused(dataKey(KeyId), 'InvalidKeyUsageException')
        await refused(signed(KeyId, new Uint8Array(4097)), 'ValidationException')
      })
    })

    describe('rotation', () => {
      it('keeps old ciphertext readable', async () => {
        const KeyId = await aKey()
        const before = await dataKey(KeyId)
        await kms.send(new RotateKeyOnDemandCommand({ KeyId }))
        const between = await dataKey(KeyId)
        await kms.send(new RotateKeyOnDemandCommand({ KeyId }))
        for (const { encrypted, plaintext } of [before, between, await dataKey(KeyId)]) {
          expect((await decrypt(encrypted)).Plaintext).toEqual(plaintext)
        }
      })
    })

    describe('the end of a key', () => {
      const states = async (KeyId: string) =>
        (await kms.send(new DescribeKeyCommand({ KeyId }))).KeyMetadata?.KeyState

      it('a disabled key does nothing until it is enabled', async () => {
        const KeyId = await aKey()
        const { encrypted, plaintext } = await dataKey(KeyId)
        await kms.send(new DisableKeyCommand({ KeyId }))
        expect(await states(KeyId)).toBe('Disabled')
        await refused(dataKey(KeyId), 'DisabledException')
        await refused(decrypt(encrypted), 'DisabledException')
        await kms.send(new EnableKeyCommand({ KeyId }))
        expect((await decrypt(encrypted)).Plaintext).toEqual(plaintext)
      })

      it('a key that waits for deletion does nothing, and comes back disabled', async () => {
        const KeyId = await aKey()
        const { encrypted, plaintext } = await dataKey(KeyId)
        const { DeletionDate } = await kms.send(
          new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 }),
        )
        const days = ((DeletionDate?.getTime() ?? 0) - Date.now()) / 86_400_000
        expect(days).toBeCloseTo(7, 1)
        expect(await states(KeyId)).toBe('PendingDeletion')
        await refused(decrypt(encrypted), 'KMSInvalidStateException')
        await refused(kms.send(new EnableKeyCommand({ KeyId })), 'KMSInvalidStateException')
        await kms.send(new CancelKeyDeletionCommand({ KeyId }))
        expect(await states(KeyId)).toBe('Disabled')
        await kms.send(new EnableKeyCommand({ KeyId }))
        expect((await decrypt(encrypted)).Plaintext).toEqual(plaintext)
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
