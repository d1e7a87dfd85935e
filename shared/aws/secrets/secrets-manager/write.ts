import { randomUUID } from 'node:crypto'
import { PutSecretValueCommand, RestoreSecretCommand } from '@aws-sdk/client-secrets-manager'
import type { SecretOwner, SecretRef, Secrets } from '../../../model/secret.ts'
import { answered, isNamed } from '../../sdk/errors.ts'
import { encodeSecrets } from '../secret-text.ts'
import { absentSecret, deletedSecret, secretName, secretsManager } from './client.ts'
import { removeLabels } from './commit.ts'
import { secretToRestore } from './missing.ts'
import { labelOf } from './version-labels.ts'
import { existingSecret, writeNew } from './write-new.ts'

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
    // CreateSecret answers so for the name of a secret that waits for its deletion.
    return await writeNew(owner, secrets, deletedSecret)
  } catch (error) {
    // The envelope driver replaced the secret some days ago, and its row comes back from there.
    if (isNamed(error, deletedSecret)) await restore(owner)
    // An update that died before it wrote its row left the secret behind.
    else if (!isNamed(error, existingSecret)) throw error
    return answered(putVersion(owner, secrets))
  }
}

async function restore(owner: SecretOwner): Promise<void> {
  await answered(secretsManager.send(new RestoreSecretCommand({ SecretId: secretName(owner) })))
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
