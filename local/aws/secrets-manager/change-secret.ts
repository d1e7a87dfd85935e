import { AwsError } from '../json/operation.ts'
import type { Input } from './inputs.ts'
import { invalidParameter, newArn, type SecretRecord } from './secret-record.ts'
import type { Context } from './secret-store.ts'
import { checkNotDeleted } from './version-stages.ts'

const dayMs = 86_400_000
const defaultWindowDays = 30

/** Marking secrets for deletion, and sparing them. */
export const deleteSecret = (context: Context) => ({
  DeleteSecret: async (input: Input<'DeleteSecret'>) => {
    const days = windowDays(input)
    if (input.ForceDeleteWithoutRecovery) return deleteAtOnce(context, input.SecretId)
    return context.store.change(input.SecretId, (draft) => {
      checkNotDeleted(draft)
      draft.deleteAt = context.now() + days * dayMs
      return { ARN: draft.arn, Name: draft.name, DeletionDate: new Date(draft.deleteAt) }
    })
  },

  RestoreSecret: ({ SecretId }: Input<'RestoreSecret'>) =>
    context.store.change(SecretId, (draft) => {
      draft.deleteAt = null
      return { ARN: draft.arn, Name: draft.name }
    }),
})

async function deleteAtOnce({ store, arnPrefix, now }: Context, secretId: string) {
  const DeletionDate = new Date(now())
  try {
    const { arn, name } = store.find(secretId)
    await store.remove(arn)
    return { ARN: arn, Name: name, DeletionDate }
  } catch (error) {
    // A secret that is not there counts as deleted, so that a call may be repeated.
    if (!(error instanceof AwsError) || error.name !== 'ResourceNotFoundException') throw error
    const isArn = secretId.startsWith('arn:')
    return { ARN: isArn ? secretId : newArn(arnPrefix, secretId), Name: secretId, DeletionDate }
  }
}

function windowDays(input: Input<'DeleteSecret'>): number {
  const { RecoveryWindowInDays: days, ForceDeleteWithoutRecovery: force } = input
  if (force && days !== undefined) {
    throw invalidParameter(
      "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
    )
  }
  if (days !== undefined && (days < 7 || days > 30)) {
    throw invalidParameter(
      'The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).',
    )
  }
  return days ?? defaultWindowDays
}

const mostTags = 50

type Tags = SecretRecord['tags']

/** Tags over tags: a key that was there gets the new value. InvalidParameterException past 50. */
export function withTags(there: Tags, added: Tags): Tags {
  if (added.some(({ Key }) => Key.startsWith('aws:'))) {
    throw invalidParameter('Tag keys that begin with aws: are AWS’s own.')
  }
  const values = new Map([...there, ...added].map(({ Key, Value }) => [Key, Value]))
  if (values.size > mostTags) throw invalidParameter(`A secret bears at most ${mostTags} tags.`)
  return [...values].map(([Key, Value]) => ({ Key, Value }))
}

/** Setting and removing tags. */
export const tagResource = ({ store }: Context) => ({
  TagResource: ({ SecretId, Tags }: Input<'TagResource'>) =>
    store.change(SecretId, (draft) => {
      checkNotDeleted(draft)
      draft.tags = withTags(draft.tags, Tags)
      return {}
    }),

  UntagResource: ({ SecretId, TagKeys }: Input<'UntagResource'>) =>
    store.change(SecretId, (draft) => {
      checkNotDeleted(draft)
      draft.tags = draft.tags.filter(({ Key }) => !TagKeys.includes(Key))
      return {}
    }),
})
