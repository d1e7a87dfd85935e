import { randomUUID } from 'node:crypto'
import { CreateSecretCommand, DeleteSecretCommand } from '@aws-sdk/client-secrets-manager'
import { limits } from '../../../model/limits.ts'
import type { SecretOwner, Secrets } from '../../../model/secret.ts'
import type { Powers } from '../../../ports/index.ts'
import { setting } from '../../../runtime/settings.ts'
import { answered } from '../../sdk/errors.ts'
import { secretName, secretString, secretsManager } from './client.ts'

/** Makes a connection's secret before its row is written. */
export const writeNewSecrets: Powers['writeNewSecrets'] = {
  create: createSecret,
  takeBack: discardSecret,
}

/** The tags that name the owner of a secret to a person who looks into the account. */
export function tagsOf({ home, id, kind }: SecretOwner) {
  return [
    { Key: 'mooring:home', Value: home },
    { Key: kind ? 'mooring:oauth2-client' : 'mooring:connection', Value: id },
  ]
}

/**
 * Creates a connection's secret with its first version.
 *
 * @throws ResourceExistsException where there is one; Problem `dependency_unavailable`.
 */
export async function createSecret(owner: SecretOwner, secrets: Secrets): Promise<string> {
  const version = randomUUID()
  const command = new CreateSecretCommand({
    Name: secretName(owner),
    Description: 'A secret of Mooring; the row of its connection or OAuth client pins the version.',
    KmsKeyId: setting('key'),
    ClientRequestToken: version,
    SecretString: secretString(secrets),
    Tags: tagsOf(owner),
  })
  await answered(secretsManager.send(command), 'ResourceExistsException')
  return version
}

/** Puts a connection's secret into its recovery window; one that is gone is no fault. */
export async function discardSecret(owner: SecretOwner): Promise<void> {
  const command = new DeleteSecretCommand({
    SecretId: secretName(owner),
    RecoveryWindowInDays: limits.secretRecoveryDays,
  })
  // InvalidRequestException: it is scheduled for deletion already.
  const gone = ['ResourceNotFoundException', 'InvalidRequestException']
  await answered(secretsManager.send(command), ...gone).catch((error: Error) => {
    if (!gone.includes(error.name)) throw error
  })
}
