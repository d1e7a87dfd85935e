import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { blob } from '../json/operation.ts'

const mostBytes = 65_536

// Strict: an unsupported parameter is rejected, not ignored.
const secretId = z.string().min(1).max(2048)
const tag = z.strictObject({ Key: z.string().min(1).max(128), Value: z.string().max(256) })
const tags = z.array(tag)
const stage = z.string().min(1).max(256)
const versionId = z.string().min(32).max(64)
const nextToken = z.string().min(1).max(4096).optional()
const maxResults = z.int().min(1).max(100).default(100)
const token = z
  .string()
  .min(1)
  .default(() => randomUUID())
const secretString = z
  .string()
  .min(1)
  .refine((text) => Buffer.byteLength(text) <= mostBytes, {
    error: `Member must have length less than or equal to ${mostBytes}`,
  })
const value = {
  SecretString: secretString.optional(),
  SecretBinary: blob(1, mostBytes).optional(),
}
const filter = z.strictObject({
  Key: z.enum(['name', 'description', 'tag-key', 'tag-value', 'all']),
  Values: z
    .array(z.string().regex(/^!?[a-zA-Z0-9 :_@/+=.\-!]{0,512}$/))
    .min(1)
    .max(10),
})
const name = z
  .string()
  .min(1)
  .max(512)
  .regex(/^[A-Za-z0-9/_+=.@!-]+$/, {
    error:
      'Invalid name. Must be a valid name containing alphanumeric characters, ' +
      'or any of the following: -/_+=.@!',
  })

/** The inputs of Secrets Manager's calls, as AWS's model bounds them. */
export const inputs = {
  CreateSecret: z.strictObject({
    Name: name,
    ClientRequestToken: token,
    Description: z.string().max(2048).optional(),
    KmsKeyId: z.string().min(1).max(2048).optional(),
    Tags: tags.default([]),
    ...value,
  }),
  PutSecretValue: z.strictObject({
    SecretId: secretId,
    ClientRequestToken: token,
    VersionStages: z.array(stage).min(1).max(20).optional(),
    ...value,
  }),
  GetSecretValue: z.strictObject({
    SecretId: secretId,
    VersionId: versionId.optional(),
    VersionStage: stage.optional(),
  }),
  DescribeSecret: z.strictObject({ SecretId: secretId }),
  ListSecretVersionIds: z.strictObject({
    SecretId: secretId,
    IncludeDeprecated: z.boolean().default(false),
    MaxResults: maxResults,
    NextToken: nextToken,
  }),
  ListSecrets: z.strictObject({
    Filters: z.array(filter).max(10).default([]),
    IncludePlannedDeletion: z.boolean().default(false),
    MaxResults: maxResults,
    NextToken: nextToken,
    SortOrder: z.enum(['asc', 'desc']).default('asc'),
  }),
  UpdateSecretVersionStage: z.strictObject({
    SecretId: secretId,
    VersionStage: stage,
    RemoveFromVersionId: versionId.optional(),
    MoveToVersionId: versionId.optional(),
  }),
  DeleteSecret: z.strictObject({
    SecretId: secretId,
    RecoveryWindowInDays: z.int().optional(),
    ForceDeleteWithoutRecovery: z.boolean().default(false),
  }),
  RestoreSecret: z.strictObject({ SecretId: secretId }),
  TagResource: z.strictObject({ SecretId: secretId, Tags: tags }),
  UntagResource: z.strictObject({ SecretId: secretId, TagKeys: z.array(z.string().min(1)) }),
} as const

/** What a call takes once its input is checked: bytes for blobs, defaults filled in. */
export type Input<Call extends keyof typeof inputs> = z.output<(typeof inputs)[Call]>
