import { randomUUID } from 'node:crypto'
import {
  DescribeSecretCommand,
  PutSecretValueCommand,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager'
import type { SecretOwner, Secrets } from '../../../model/secret.ts'
import type { Powers } from '../../../ports/index.ts'
import { answered, isNamed } from '../../sdk/errors.ts'
import { secretName, secretString, secretsManager } from './client.ts'
import { absentSecret, deletedSecret, secretToRestore } from './missing.ts'
import { type LabelChange, type Labels, labelChanges, labelOf } from './version-labels.ts'
import { createSecret } from './write-new.ts'

/** Adds versions to connections' secrets and keeps their labels. */
export const writeSecrets: Powers['writeSecrets'] = {
  async add(owner, secrets, pinned) {
    if (pinned === undefined) return createOrPut(owner, secrets)
    try {
      return await putInRoom(owner, secrets, pinned)
    } catch (error) {
      if (isNamed(error, deletedSecret)) throw secretToRestore(error)
      // Deleted in Secrets Manager, or an OAuth client's that was not moved yet: what was sent is
      // whole.
      if (!isNamed(error, absentSecret)) throw error
      return createOrPut(owner, secrets)
    }
  },

  release: releaseLabels,
}

async function createOrPut(owner: SecretOwner, secrets: Secrets): Promise<string> {
  try {
    return await createSecret(owner, secrets)
  } catch (error) {
    // An update that died before it wrote its row left the secret behind.
    if (!isNamed(error, 'ResourceExistsException')) throw error
    return answered(putVersion(owner, secrets))
  }
}

/** Takes labels off versions that nobody pins, and moves AWSCURRENT to the one that is pinned. */
export async function releaseLabels(
  owner: SecretOwner,
  released: readonly string[],
  pinned?: string,
): Promise<void> {
  const changes = labelChanges(await labelsOf(owner), released, pinned, Date.now())
  for (const change of changes) await changeLabel(owner, change)
}

/**
 * Adds a version; where updates that died have used up the labels of the secret, those are taken
 * off first. What is pinned keeps its own, and AWSCURRENT stays where it is.
 */
async function putInRoom(owner: SecretOwner, secrets: Secrets, pinned: string): Promise<string> {
  try {
    return await putVersion(owner, secrets)
  } catch (error) {
    if (!isNamed(error, 'LimitExceededException')) throw error
  }
  const stale = labelChanges(await labelsOf(owner), [], pinned, Date.now())
  for (const change of stale) if (change.to === undefined) await changeLabel(owner, change)
  return answered(putVersion(owner, secrets))
}

async function labelsOf(owner: SecretOwner): Promise<Labels> {
  const describe = new DescribeSecretCommand({ SecretId: secretName(owner) })
  const { VersionIdsToStages = {} } = await answered(secretsManager.send(describe))
  return VersionIdsToStages
}

async function putVersion(owner: SecretOwner, secrets: Secrets): Promise<string> {
  const version = randomUUID()
  const command = new PutSecretValueCommand({
    SecretId: secretName(owner),
    ClientRequestToken: version,
    SecretString: secretString(secrets),
    VersionStages: [labelOf(version, Date.now())],
  })
  const expected = ['LimitExceededException', absentSecret, deletedSecret]
  await answered(secretsManager.send(command), ...expected)
  return version
}

async function changeLabel(owner: SecretOwner, { label, from, to }: LabelChange): Promise<void> {
  const command = new UpdateSecretVersionStageCommand({
    SecretId: secretName(owner),
    VersionStage: label,
    RemoveFromVersionId: from,
    ...(to === undefined ? {} : { MoveToVersionId: to }),
  })
  // The label is not there any more: the SDK repeated a call whose answer was lost.
  const done = 'InvalidParameterException'
  await answered(secretsManager.send(command), done).catch((error: unknown) => {
    if (!isNamed(error, done)) throw error
  })
}
