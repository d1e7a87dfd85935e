import type { Context } from './context.ts'
import type { Input } from './inputs.ts'
import { broughtValue, putVersion } from './put-version.ts'
import { invalidRequest } from './refusals.ts'
import { checkNotDeleted } from './version-stages.ts'

/** New values for a secret that exists. */
export const putSecretValue = (context: Context) => ({
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
})
