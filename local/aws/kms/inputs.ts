import { z } from 'zod'
import { blob } from '../json/operation.ts'

// Strict: an unsupported parameter is rejected, not ignored.
const key = z.string().min(1).max(2048)
const encryptionContext = z.record(z.string(), z.string())
const symmetric = z.literal('SYMMETRIC_DEFAULT')
const macAlgorithm = z.enum(['HMAC_SHA_224', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512'])
const signingAlgorithm = z.enum(['ECDSA_SHA_256', 'ECDSA_SHA_384', 'ECDSA_SHA_512'])
const windowDays = z.int().min(7).max(30)
const tag = z.strictObject({ TagKey: z.string().min(1).max(128), TagValue: z.string().max(256) })

/** The inputs of KMS's calls, as AWS's model bounds them. */
export const inputs = {
  CreateKey: z.strictObject({
    KeySpec: z
      .enum(['SYMMETRIC_DEFAULT', 'HMAC_256', 'ECC_NIST_P256'])
      .default('SYMMETRIC_DEFAULT'),
    KeyUsage: z.enum(['ENCRYPT_DECRYPT', 'GENERATE_VERIFY_MAC', 'SIGN_VERIFY']).optional(),
    Description: z.string().max(8192).default(''),
    Tags: z.array(tag).max(50).default([]),
    /** Accepted and not stored: the local run enforces no policy. */
    Policy: z.string().optional(),
    BypassPolicyLockoutSafetyCheck: z.boolean().optional(),
  }),
  DescribeKey: z.strictObject({ KeyId: key }),
  ListKeys: z.strictObject({
    Limit: z.int().min(1).max(1000).default(100),
    Marker: z.string().min(1).optional(),
  }),
  EnableKey: z.strictObject({ KeyId: key }),
  DisableKey: z.strictObject({ KeyId: key }),
  ScheduleKeyDeletion: z.strictObject({ KeyId: key, PendingWindowInDays: windowDays.default(30) }),
  CancelKeyDeletion: z.strictObject({ KeyId: key }),
  RotateKeyOnDemand: z.strictObject({ KeyId: key }),
  Encrypt: z.strictObject({
    KeyId: key,
    Plaintext: blob(1, 4096),
    EncryptionContext: encryptionContext.optional(),
    EncryptionAlgorithm: symmetric.optional(),
  }),
  Decrypt: z.strictObject({
    CiphertextBlob: blob(1, 6144),
    KeyId: key.optional(),
    EncryptionContext: encryptionContext.optional(),
    EncryptionAlgorithm: symmetric.optional(),
  }),
  GenerateDataKey: z.strictObject({
    KeyId: key,
    KeySpec: z.enum(['AES_256', 'AES_128']).optional(),
    NumberOfBytes: z.int().min(1).max(1024).optional(),
    EncryptionContext: encryptionContext.optional(),
  }),
  GenerateMac: z.strictObject({
    KeyId: key,
    Message: blob(1, 4096),
    MacAlgorithm: macAlgorithm,
  }),
  GetPublicKey: z.strictObject({ KeyId: key }),
  Sign: z.strictObject({
    KeyId: key,
    Message: blob(1, 4096),
    /** A digest is rejected: OpenSSL signs no hash that it did not make. */
    MessageType: z.literal('RAW').default('RAW'),
    SigningAlgorithm: signingAlgorithm,
  }),
} as const

/** What a call takes once its input is checked: bytes for blobs, defaults filled in. */
export type Input<Call extends keyof typeof inputs> = z.output<(typeof inputs)[Call]>
