import { z } from 'zod'

const moment = z.number()

const storedKey = z.strictObject({
  id: z.uuid(),
  spec: z.enum(['SYMMETRIC_DEFAULT', 'HMAC_256']),
  manager: z.enum(['CUSTOMER', 'AWS']),
  description: z.string(),
  tags: z.record(z.string(), z.string()),
  createdAt: moment,
  enabled: z.boolean(),
  deleteAt: moment.nullable(),
  /** Written for earlier versions, whose schema requires it; nothing reads it. */
  rotation: z.strictObject({ everyDays: z.number(), since: moment }).nullable(),
  /** Every backing key there ever was, oldest first, in base64: old ciphertext names its own. */
  backing: z.array(z.base64()).min(1),
})

/** What `kms.json` holds: the key material in clear, as this file is the root of trust. */
export const keyState = z.strictObject({
  format: z.literal(1),
  keys: z.record(z.string(), storedKey),
  /** The ids of the services' default keys, by alias. */
  aliases: z.record(z.string(), z.uuid()),
})

/** One key with all that is known of it; moments in milliseconds. */
export type StoredKey = z.infer<typeof storedKey>

/** All keys and aliases. */
export type KeyState = z.infer<typeof keyState>

/** What a spec of key is for: fixed by the spec, as AWS has it for these two. */
export const usageOf = {
  SYMMETRIC_DEFAULT: 'ENCRYPT_DECRYPT',
  HMAC_256: 'GENERATE_VERIFY_MAC',
} as const satisfies Record<StoredKey['spec'], string>
