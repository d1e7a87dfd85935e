import { randomBytes, randomUUID } from 'node:crypto'
import { validationError } from '../aws-json/aws-error.ts'
import type { Input } from './inputs.ts'
import { keyMetadata } from './key-metadata.ts'
import { type StoredKey, usageOf } from './key-state.ts'
import type { KeyStore, KeyView } from './key-store.ts'

/** New key material of 256 bits, in base64. */
export const newBackingKey = (): string => randomBytes(32).toString('base64')

/** New keys: those that a caller creates, and the default key of a service. */
export const keyCreation = (store: KeyStore) => ({
  CreateKey: ({ KeySpec, KeyUsage, Description, Tags }: Input<'CreateKey'>) => {
    checkUsageFits(KeySpec, KeyUsage)
    return store.change((draft) => {
      const key = addKey(draft, { spec: KeySpec, description: Description })
      key.tags = Object.fromEntries(Tags.map(({ TagKey, TagValue }) => [TagKey, TagValue]))
      return { KeyMetadata: keyMetadata(draft, key) }
    })
  },

  /** The key that a service keeps for those who name none; made when first asked for. */
  serviceKey: async (alias: `alias/aws/${string}`): Promise<string> =>
    store.state.aliases[alias] ??
    store.change((draft) => {
      const made = draft.state.aliases[alias]
      if (made !== undefined) return made
      const description = 'Protects what has no key of its own.'
      const { id } = addKey(draft, { spec: 'SYMMETRIC_DEFAULT', description, manager: 'AWS' })
      draft.state.aliases[alias] = id
      return id
    }),
})

function checkUsageFits(spec: StoredKey['spec'], usage: string | undefined): void {
  if (usage === usageOf[spec] || (spec === 'SYMMETRIC_DEFAULT' && usage === undefined)) return
  throw validationError(
    usage === undefined
      ? 'You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys.'
      : `KeyUsage ${usage} is not compatible with KeySpec ${spec}`,
  )
}

function addKey(
  { state, now }: KeyView,
  asked: Pick<StoredKey, 'spec' | 'description'> & Partial<Pick<StoredKey, 'manager'>>,
): StoredKey {
  const key: StoredKey = {
    manager: 'CUSTOMER',
    ...asked,
    id: randomUUID(),
    tags: {},
    createdAt: now(),
    enabled: true,
    deleteAt: null,
    rotation: null,
    backing: [newBackingKey()],
  }
  state.keys[key.id] = key
  return key
}
