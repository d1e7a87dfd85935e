import {
  DeleteSecretCommand,
  DescribeSecretCommand,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager'
import type { SecretOwner, SecretRef } from '../../../model/secret.ts'
import { answered, isNamed } from '../../sdk/errors.ts'
import { absentSecret, deletedSecret, secretName, secretsManager } from './client.ts'
import { type LabelChange, labelChanges } from './names.ts'

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
export async function removeLabels(
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
