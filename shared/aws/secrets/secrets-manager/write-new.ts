import { randomUUID } from 'node:crypto'
import { CreateSecretCommand } from '@aws-sdk/client-secrets-manager'
import type { SecretOwner, SecretRef, Secrets } from '../../../model/secret.ts'
import { setting } from '../../../runtime/settings.ts'
import { answered } from '../../sdk/errors.ts'
import { encodeSecrets } from '../secret-text.ts'
import { secretName, secretsManager } from './client.ts'
import { ownerTags } from './names.ts'

/** How Secrets Manager answers a creation where a secret has that name. */
export const existingSecret = 'ResourceExistsException'

/**
 * Creates an owner's secret with its first version.
 *
 * @param expected names of AWS errors that are thrown as they are.
 * @throws ResourceExistsException where there is one; Problem `dependency_unavailable`.
 */
export async function writeNew(
  owner: SecretOwner,
  secrets: Secrets,
  ...expected: readonly string[]
): Promise<SecretRef> {
  const version: string = randomUUID()
  const command = new CreateSecretCommand({
    Name: secretName(owner),
    Description: 'A secret of Mooring; the row of its connection or OAuth client pins the version.',
    KmsKeyId: setting('key'),
    ClientRequestToken: version,
    SecretString: encodeSecrets(secrets),
    Tags: ownerTags(owner),
  })
  await answered(secretsManager.send(command), existingSecret, ...expected)
  return version as SecretRef
}
