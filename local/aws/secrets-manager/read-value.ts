import type { Context } from './context.ts'
import type { Input } from './inputs.ts'
import { invalidRequest, notFound, type SecretRecord } from './secret-record.ts'
import { bearerOf, checkNotDeleted, versionOf } from './version-stages.ts'

/** Reading values. */
export const getSecretValue = ({ store, vault }: Context) => ({
  GetSecretValue: (input: Input<'GetSecretValue'>) => {
    const secret = store.find(input.SecretId)
    checkNotDeleted(secret)
    const { id, version } = chosenVersion(secret, input)
    const { kind, bytes } = vault.open(secret, id, version.value)
    return {
      ARN: secret.arn,
      Name: secret.name,
      VersionId: id,
      SecretString: kind === 'string' ? bytes.toString('utf8') : undefined,
      SecretBinary: kind === 'binary' ? bytes : undefined,
      VersionStages: version.stages,
      CreatedDate: new Date(version.createdAt),
    }
  },
})

function chosenVersion(secret: SecretRecord, { VersionId, VersionStage }: Input<'GetSecretValue'>) {
  const stage = VersionStage ?? 'AWSCURRENT'
  const id = VersionId ?? bearerOf(secret, stage)
  const version = id === undefined ? undefined : versionOf(secret, id)
  if (id === undefined || !version) {
    const sought = VersionId === undefined ? `staging label: ${stage}` : `VersionId: ${VersionId}`
    throw notFound(`Secrets Manager can't find the specified secret value for ${sought}`)
  }
  if (VersionStage !== undefined && !version.stages.includes(VersionStage)) {
    throw invalidRequest(
      'You provided a VersionStage that is not associated to the provided VersionId.',
    )
  }
  return { id, version }
}
