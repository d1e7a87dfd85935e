import type { Context } from './context.ts'
import type { Input } from './inputs.ts'
import { invalidParameter, type SecretRecord } from './secret-record.ts'
import { checkNotDeleted } from './version-stages.ts'

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
