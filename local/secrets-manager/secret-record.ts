import { z } from 'zod'

const moment = z.number()

/** A value as it rests: under a data key of its own, which rests under a KMS key. */
const sealedValue = z.strictObject({
  kind: z.enum(['string', 'binary']),
  /** The ARN of the KMS key. */
  kmsKey: z.string(),
  dataKey: z.base64(),
  nonce: z.base64(),
  sealed: z.base64(),
  tag: z.base64(),
})

const secretVersion = z.strictObject({
  createdAt: moment,
  stages: z.array(z.string()),
  value: sealedValue,
})

/** What a secret's file holds; moments in milliseconds. */
export const secretRecord = z.strictObject({
  format: z.literal(1),
  arn: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  /** As the caller named it; null stands for the default key. */
  kmsKeyId: z.string().nullable(),
  tags: z.array(z.strictObject({ Key: z.string(), Value: z.string() })),
  createdAt: moment,
  changedAt: moment,
  /** When the recovery window ends, of a secret that is marked for deletion. */
  deleteAt: moment.nullable(),
  /** By version id, oldest first. */
  versions: z.record(z.string(), secretVersion),
})

/** One secret with its versions. */
export type SecretRecord = z.infer<typeof secretRecord>

/** One version of a secret. */
export type SecretVersion = z.infer<typeof secretVersion>

/** One value, encrypted. */
export type SealedValue = z.infer<typeof sealedValue>
