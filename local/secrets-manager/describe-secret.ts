import type { Context } from './context.ts'
import type { Input } from './inputs.ts'
import { page } from './page.ts'
import type { SecretRecord } from './secret-record.ts'
import { versionStages } from './version-stages.ts'

/** What is known of one secret beside its value. */
export const describeSecret = ({ store }: Context) => ({
  DescribeSecret: ({ SecretId }: Input<'DescribeSecret'>) => {
    const secret = store.find(SecretId)
    return { ...openPart(secret), VersionIdsToStages: versionStages(secret) }
  },

  ListSecretVersionIds: (input: Input<'ListSecretVersionIds'>) => {
    const secret = store.find(input.SecretId)
    const versions = Object.entries(secret.versions)
      .filter(([, version]) => input.IncludeDeprecated || version.stages.length > 0)
      .map(([id, version]) => ({ id, ...version }))
    const { items, NextToken } = page(versions, ({ id, createdAt }) => [createdAt, id], input)
    return {
      ARN: secret.arn,
      Name: secret.name,
      Versions: items.map(({ id, stages, createdAt, value }) => ({
        VersionId: id,
        VersionStages: stages.length > 0 ? stages : undefined,
        CreatedDate: new Date(createdAt),
        KmsKeyIds: [value.kmsKey],
      })),
      NextToken,
    }
  },
})

/** What both DescribeSecret and ListSecrets tell. */
export const openPart = (secret: SecretRecord) => ({
  ARN: secret.arn,
  Name: secret.name,
  Description: secret.description ?? undefined,
  KmsKeyId: secret.kmsKeyId ?? undefined,
  Tags: secret.tags,
  CreatedDate: new Date(secret.createdAt),
  LastChangedDate: new Date(secret.changedAt),
  DeletedDate: secret.deleteAt === null ? undefined : new Date(secret.deleteAt),
})
