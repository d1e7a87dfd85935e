import { randomInt } from 'node:crypto'
import { z } from 'zod'
import { AwsError } from '../json/operation.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** What stands before the name in every ARN of a deployment. */
export const arnPrefix = (region: string, account: string): string =>
  `arn:aws:secretsmanager:${region}:${account}:secret:`

/** A new ARN for a name: its random suffix distinguishes a secret from a later one of the same name. */
export function newArn(prefix: string, name: string): string {
  const end = Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('')
  return `${prefix}${name}-${end}`
}

/**
 * The names that a SecretId may mean, likeliest first: a name, a whole ARN, or an ARN without its
 * random end. The last two cannot be distinguished by their form alone.
 */
export function meantNames(prefix: string, secretId: string): readonly string[] {
  if (!secretId.startsWith('arn:')) return [secretId]
  if (!secretId.startsWith(prefix)) return []
  const rest = secretId.slice(prefix.length)
  return [rest.replace(/-[A-Za-z0-9]{6}$/, ''), rest]
}

const moment = z.number()

/** A value as it rests: under a data key of its own, which rests under a KMS key. */
const encryptedValue = z.strictObject({
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
  value: encryptedValue,
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
export type EncryptedValue = z.infer<typeof encryptedValue>

/** The error for a parameter that conflicts with the others or with the current state. */
export const invalidParameter = (message: string): AwsError =>
  new AwsError('InvalidParameterException', message)

/** The error for a secret in a state that does not allow the call. */
export const invalidRequest = (message: string): AwsError =>
  new AwsError('InvalidRequestException', message)

/** The error for something missing; AWS's message for a secret by default. */
export const notFound = (message = "Secrets Manager can't find the specified secret."): AwsError =>
  new AwsError('ResourceNotFoundException', message)

/** The error for a name or version id that exists already. */
export const exists = (message: string): AwsError =>
  new AwsError('ResourceExistsException', message)

/** The error for an exceeded quota of AWS. */
export const limitExceeded = (message: string): AwsError =>
  new AwsError('LimitExceededException', message)
