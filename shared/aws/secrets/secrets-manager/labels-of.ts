import { DescribeSecretCommand } from '@aws-sdk/client-secrets-manager'
import type { SecretOwner } from '../../../model/secret.ts'
import { answered, isNamed } from '../../sdk/errors.ts'
import { absentSecret, secretName, secretsManager } from './client.ts'
import type { Labels } from './version-labels.ts'

/** The labels by version; undefined where there is no secret, or it waits for its deletion. */
export async function labelsOf(owner: SecretOwner): Promise<Labels | undefined> {
  const command = new DescribeSecretCommand({ SecretId: secretName(owner) })
  try {
    const answer = await answered(secretsManager.send(command), absentSecret)
    return answer.DeletedDate ? undefined : (answer.VersionIdsToStages ?? {})
  } catch (error) {
    if (isNamed(error, absentSecret)) return undefined
    throw error
  }
}
