import type { Context } from './context.ts'
import type { Input } from './inputs.ts'
import { broughtValue, putVersion } from './put-version.ts'
import { invalidRequest } from './refusals.ts'
import type { SecretRecord } from './secret-record.ts'
import { checkNotDeleted } from './version-stages.ts'

/** New values for a secret that there is, and changes to what is known of it. */
export const updateSecret = (context: Context) => ({
  PutSecretValue: (input: Input<'PutSecretValue'>) =>
    context.store.change(input.SecretId, async (draft) => {
      checkNotDeleted(draft)
      const value = broughtValue(input)
      if (!value) throw invalidRequest('You must provide either SecretString or SecretBinary.')
      const id = input.ClientRequestToken
      const { stages } = await putVersion(context, draft, {
        id,
        value,
        stages: input.VersionStages,
      })
      return { ARN: draft.arn, Name: draft.name, VersionId: id, VersionStages: stages }
    }),

  UpdateSecret: (input: Input<'UpdateSecret'>) =>
    context.store.change(input.SecretId, async (draft) => {
      checkNotDeleted(draft)
      const value = broughtValue(input)
      if (input.Description !== undefined) draft.description = input.Description
      if (input.KmsKeyId !== undefined) await moveToKey(context, draft, input.KmsKeyId)
      const id = input.ClientRequestToken
      if (value) await putVersion(context, draft, { id, value })
      else draft.changedAt = context.now()
      return { ARN: draft.arn, Name: draft.name, VersionId: value ? id : undefined }
    }),
})

// What bears a label goes under the new key, as with AWS; deprecated versions stay where they are.
async function moveToKey({ vault }: Context, draft: SecretRecord, keyId: string): Promise<void> {
  draft.kmsKeyId = keyId
  for (const [id, version] of Object.entries(draft.versions)) {
    if (version.stages.length === 0) continue
    version.value = await vault.seal(draft, id, vault.open(draft, id, version.value))
  }
}
