import type { Context } from './context.ts'
import type { Input } from './inputs.ts'
import { broughtValue, checkToken, putVersion } from './put-version.ts'
import { exists, invalidRequest } from './refusals.ts'
import { newArn } from './secret-name.ts'
import type { SecretRecord } from './secret-record.ts'
import { withTags } from './tag-resource.ts'

/** New secrets, with a first value or without. */
export const createSecret = (context: Context) => ({
  CreateSecret: async (input: Input<'CreateSecret'>) => {
    const value = broughtValue(input)
    const id = input.ClientRequestToken
    checkToken(id)
    const secret = await context.store.create(input.Name, async (existing) => {
      if (existing) return repeated(context, existing, input)
      const draft = emptySecret(context, input)
      if (value) await putVersion(context, draft, { id, value })
      return draft
    })
    return { ARN: secret.arn, Name: secret.name, VersionId: value ? id : undefined }
  },
})

// The same call again, its answer having been lost, is answered as the first was.
async function repeated(
  context: Context,
  existing: SecretRecord,
  input: Input<'CreateSecret'>,
): Promise<undefined> {
  if (existing.deleteAt !== null) {
    throw invalidRequest(
      "You can't create this secret because a secret with this name is already scheduled for deletion.",
    )
  }
  const value = broughtValue(input)
  const id = input.ClientRequestToken
  if (!value || !Object.hasOwn(existing.versions, id)) {
    throw exists(`The operation failed because the secret ${input.Name} already exists.`)
  }
  await putVersion(context, existing, { id, value })
}

function emptySecret(context: Context, input: Input<'CreateSecret'>): SecretRecord {
  return {
    format: 1,
    arn: newArn(context.arnPrefix, input.Name),
    name: input.Name,
    description: input.Description ?? null,
    kmsKeyId: input.KmsKeyId ?? null,
    tags: withTags([], input.Tags),
    createdAt: context.now(),
    changedAt: context.now(),
    deleteAt: null,
    versions: {},
  }
}
