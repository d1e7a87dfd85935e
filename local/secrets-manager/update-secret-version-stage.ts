import type { Context } from './context.ts'
import type { Input } from './inputs.ts'
import { invalidParameter } from './refusals.ts'
import type { SecretRecord } from './secret-record.ts'
import { bearerOf, checkNotDeleted, moveStage, removeStage, versionOf } from './version-stages.ts'

type Move = Input<'UpdateSecretVersionStage'>

/** Moving and removing staging labels, whose former bearer must be named. */
export const updateSecretVersionStage = ({ store, now }: Context) => ({
  UpdateSecretVersionStage: (input: Move) =>
    store.change(input.SecretId, (draft) => {
      checkNotDeleted(draft)
      checkVersions(draft, input)
      const { VersionStage, MoveToVersionId, RemoveFromVersionId } = input
      if (MoveToVersionId !== undefined) moveStage(draft, VersionStage, MoveToVersionId)
      else if (RemoveFromVersionId !== undefined) {
        removeStage(draft, VersionStage, RemoveFromVersionId)
      }
      draft.changedAt = now()
      return { ARN: draft.arn, Name: draft.name }
    }),
})

function checkVersions(draft: SecretRecord, input: Move): void {
  const { VersionStage: stage, RemoveFromVersionId: from, MoveToVersionId: to } = input
  for (const id of [from, to]) {
    if (id !== undefined && !versionOf(draft, id))
      throw invalidParameter(`Not a valid version: ${id}`)
  }
  if (from === undefined && to === undefined) {
    throw invalidParameter('Name RemoveFromVersionId, MoveToVersionId or both.')
  }
  if (to === undefined && stage === 'AWSCURRENT') {
    throw invalidParameter(
      'You can only move staging label AWSCURRENT to a different secret version. ' +
        'It can’t be completely removed.',
    )
  }
  checkFormerBearer(draft, input)
}

function checkFormerBearer(draft: SecretRecord, input: Move): void {
  const { VersionStage: stage, RemoveFromVersionId: from, MoveToVersionId: to } = input
  const bearer = bearerOf(draft, stage)
  if (from !== undefined && from !== bearer) {
    throw invalidParameter(`Version stage ${stage} not found in version ${from}`)
  }
  if (from === undefined && bearer !== undefined && bearer !== to) {
    throw invalidParameter(
      `The parameter RemoveFromVersionId can't be empty. Staging label ${stage} is currently ` +
        `attached to version ${bearer}, so you must explicitly reference that version in ` +
        'RemoveFromVersionId.',
    )
  }
}
