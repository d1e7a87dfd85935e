import { withTags } from './change-secret.ts'
import type { Input } from './inputs.ts'
import {
  exists,
  invalidParameter,
  invalidRequest,
  newArn,
  type SecretRecord,
  type SecretVersion,
} from './secret-record.ts'
import type { Context } from './secret-store.ts'
import type { ClearValue } from './value-vault.ts'
import { bearerOf, checkNotDeleted, moveStage, versionOf } from './version-stages.ts'

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

interface NewVersion {
  readonly id: string
  readonly value: ClearValue
  /** The labels it shall bear; AWSCURRENT if none are named. */
  readonly stages?: readonly string[] | undefined
}

/**
 * Adds a version to a draft, once: the same id with the same value again changes nothing.
 *
 * Rejects with ResourceExistsException if the id is that of another value, with
 * LimitExceededException past 20 labels.
 */
async function putVersion(
  { vault, now }: Pick<Context, 'vault' | 'now'>,
  draft: SecretRecord,
  { id, value, stages = ['AWSCURRENT'] }: NewVersion,
): Promise<SecretVersion> {
  checkToken(id)
  const there = versionOf(draft, id)
  if (there) {
    if (sameValue(vault.open(draft, id, there.value), value)) return there
    throw exists(
      `You can't use ClientRequestToken ${id} because that value is already in use ` +
        `for a version of secret ${draft.arn}.`,
    )
  }
  const version = { createdAt: now(), stages: [], value: await vault.encrypt(draft, id, value) }
  draft.versions[id] = version
  draft.changedAt = now()
  // A secret's first version is the current one, whatever else it is called.
  const first = bearerOf(draft, 'AWSCURRENT') === undefined ? ['AWSCURRENT'] : []
  for (const stage of new Set([...stages, ...first])) moveStage(draft, stage, id)
  return version
}

/** The value that a call brings, if any; InvalidParameterException if it brings two. */
function broughtValue(input: {
  readonly SecretString?: string | undefined
  readonly SecretBinary?: Buffer | undefined
}): ClearValue | undefined {
  const { SecretString, SecretBinary } = input
  if (SecretString !== undefined && SecretBinary !== undefined) {
    throw invalidParameter(
      "You can't specify both a binary secret value and a string secret value in the same secret.",
    )
  }
  if (SecretString !== undefined) return { kind: 'string', bytes: Buffer.from(SecretString) }
  return SecretBinary && { kind: 'binary', bytes: SecretBinary }
}

/** A version id is the token that asked for it: 32 to 64 characters, or it is rejected. */
function checkToken(token: string): void {
  if (token.length >= 32 && token.length <= 64) return
  throw invalidParameter('ClientRequestToken must be 32-64 characters long.')
}

const sameValue = (one: ClearValue, other: ClearValue): boolean =>
  one.kind === other.kind && one.bytes.equals(other.bytes)

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
