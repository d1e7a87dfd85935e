import { randomUUID } from 'node:crypto'
import { CreateSecretCommand, PutSecretValueCommand } from '@aws-sdk/client-secrets-manager'
import type { SecretOwner, SecretRef, Secrets } from '../../../model/secret.ts'
import { setting } from '../../../runtime/settings.ts'
import { answered, isNamed } from '../../sdk/errors.ts'
import { encodeSecrets } from '../secret-text.ts'
import {
  absentSecret,
  deletedSecret,
  secretName,
  secretsManager,
  secretToRestore,
} from './client.ts'
import { removeLabels } from './commit.ts'
import { labelOf, ownerTags } from './names.ts'

/** Adds a version to an owner's secret, which it creates where there is none. */
export async function write(
  owner: SecretOwner,
  secrets: Secrets,
  previous: SecretRef | undefined,
): Promise<SecretRef> {
  if (previous === undefined) return createOrPut(owner, secrets)
  try {
    return await putInRoom(owner, secrets, previous)
  } catch (error) {
    if (isNamed(error, deletedSecret)) throw secretToRestore(error)
    // Deleted in Secrets Manager, or an OAuth client's that was not moved yet: what was sent is
    // whole.
    if (!isNamed(error, absentSecret)) throw error
    return createOrPut(owner, secrets)
  }
}

async function createOrPut(owner: SecretOwner, secrets: Secrets): Promise<SecretRef> {
  try {
    return await writeNew(owner, secrets)
  } catch (error) {
    // An update that died before it wrote its row left the secret behind.
    if (!isNamed(error, existingSecret)) throw error
    return answered(putVersion(owner, secrets))
  }
}

/**
 * Adds a version; where updates that died have used up the labels of the secret, those are removed
 * first. The pinned version keeps its own, and AWSCURRENT stays where it is.
 */
async function putInRoom(
  owner: SecretOwner,
  secrets: Secrets,
  pinned: SecretRef,
): Promise<SecretRef> {
  try {
    return await putVersion(owner, secrets)
  } catch (error) {
    if (!isNamed(error, 'LimitExceededException')) throw error
  }
  await removeLabels(owner, [], pinned, (change) => change.to === undefined)
  return answered(putVersion(owner, secrets))
}

async function putVersion(owner: SecretOwner, secrets: Secrets): Promise<SecretRef> {
  const version: string = randomUUID()
  const command = new PutSecretValueCommand({
    SecretId: secretName(owner),
    ClientRequestToken: version,
    SecretString: encodeSecrets(secrets),
    VersionStages: [labelOf(version, Date.now())],
  })
  const expected = ['LimitExceededException', absentSecret, deletedSecret]
  await answered(secretsManager.send(command), ...expected)
  return version as SecretRef
}

/** How Secrets Manager answers a creation where a secret has that name. */
export const existingSecret = 'ResourceExistsException'

/**
 * Creates an owner's secret with its first version.
 *
 * @throws ResourceExistsException where there is one; Problem `dependency_unavailable`.
 */
export async function writeNew(owner: SecretOwner, secrets: Secrets): Promise<SecretRef> {
  const version: string = randomUUID()
  const command = new CreateSecretCommand({
    Name: secretName(owner),
    Description: 'A secret of Mooring; the row of its connection or OAuth client pins the version.',
    KmsKeyId: setting('key'),
    ClientRequestToken: version,
    SecretString: encodeSecrets(secrets),
    Tags: ownerTags(owner),
  })
  await answered(secretsManager.send(command), existingSecret)
  return version as SecretRef
}
