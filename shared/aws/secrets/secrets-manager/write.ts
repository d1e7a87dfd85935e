import { randomUUID } from 'node:crypto'
import {
  CreateSecretCommand,
  DeleteSecretCommand,
  DescribeSecretCommand,
  PutSecretValueCommand,
  RestoreSecretCommand,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager'
import type { SecretOwner, SecretRef, Secrets } from '../../../model/secret.ts'
import { setting } from '../../../runtime/settings.ts'
import { answered, isNamed } from '../../sdk/client.ts'
import { encodeSecrets } from '../secret-text.ts'
import {
  absentSecret,
  deletedSecret,
  type LabelChange,
  labelChanges,
  labelOf,
  ownerTags,
  secretName,
  secretsManager,
  secretToRestore,
} from './client.ts'

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

/** Moves AWSCURRENT to the version that the row pins, and removes the labels of the one before. */
export function commit(
  owner: SecretOwner,
  ref: SecretRef | undefined,
  replaced: SecretRef,
): Promise<void> {
  return removeLabels(owner, [replaced], ref)
}

/** Removes the labels of a version that no row pins. */
export function rollBack(owner: SecretOwner, ref: SecretRef): Promise<void> {
  return removeLabels(owner, [ref], undefined)
}

/** Makes the `wanted` ones of the changes that `labelChanges` finds. */
async function removeLabels(
  owner: SecretOwner,
  released: readonly SecretRef[],
  pinned: SecretRef | undefined,
  wanted: (change: LabelChange) => boolean = () => true,
): Promise<void> {
  const describe = new DescribeSecretCommand({ SecretId: secretName(owner) })
  const { VersionIdsToStages = {} } = await answered(secretsManager.send(describe))
  const changes = labelChanges(VersionIdsToStages, released, pinned, Date.now())
  for (const change of changes.filter(wanted)) await changeLabel(owner, change)
}

async function changeLabel(owner: SecretOwner, { label, from, to }: LabelChange): Promise<void> {
  const command = new UpdateSecretVersionStageCommand({
    SecretId: secretName(owner),
    VersionStage: label,
    RemoveFromVersionId: from,
    ...(to === undefined ? {} : { MoveToVersionId: to }),
  })
  // The label is already gone: the SDK repeated a call whose response was lost.
  const done = 'InvalidParameterException'
  await answered(secretsManager.send(command), done).catch((error: unknown) => {
    if (!isNamed(error, done)) throw error
  })
}

// The minimum of Secrets Manager: until then an operator can restore the secret.
const recoveryDays = 7

/** Puts an owner's secret with all its versions into its recovery window, if there is one. */
export async function discard(owner: SecretOwner): Promise<void> {
  const command = new DeleteSecretCommand({
    SecretId: secretName(owner),
    RecoveryWindowInDays: recoveryDays,
  })
  const gone = [absentSecret, deletedSecret]
  await answered(secretsManager.send(command), ...gone).catch((error: Error) => {
    if (!gone.includes(error.name)) throw error
  })
}
