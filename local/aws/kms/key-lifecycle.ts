import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto'
import { AwsError, validationError } from '../json/operation.ts'
import type { Input } from './inputs.ts'
import {
  checkEnabled,
  checkNotPendingDeletion,
  findKey,
  type KeyStore,
  type KeyView,
  keyArn,
  keyMetadata,
  type StoredKey,
  usageOf,
} from './key-store.ts'

/** New key material, in base64: 256 bits, or the private key of a key pair. */
function newBackingKey(spec: StoredKey['spec']): string {
  if (spec !== 'ECC_NIST_P256') return randomBytes(32).toString('base64')
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')
}

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
    backing: [newBackingKey(asked.spec)],
  }
  state.keys[key.id] = key
  return key
}

const dayMs = 86_400_000

/** Reading keys, one by one and in pages. */
export const keyReading = (store: KeyStore) => ({
  DescribeKey: ({ KeyId }: Input<'DescribeKey'>) => ({
    KeyMetadata: keyMetadata(store, findKey(store, KeyId)),
  }),

  ListKeys: ({ Limit, Marker }: Input<'ListKeys'>) => {
    const all = Object.values(store.state.keys).filter((key) => !gone(key.deleteAt, store.now()))
    const from = Marker === undefined ? 0 : all.findIndex((key) => key.id === Marker)
    if (from < 0) throw new AwsError('InvalidMarkerException', 'The marker is not valid.')
    const next = all[from + Limit]
    return {
      Keys: all
        .slice(from, from + Limit)
        .map((key) => ({ KeyId: key.id, KeyArn: keyArn(store, key) })),
      Truncated: next !== undefined,
      NextMarker: next?.id,
    }
  },
})

/** From switching a key off to the end of it, and back as far as there is a way. */
export const keyLifecycle = (store: KeyStore) => ({
  EnableKey: ({ KeyId }: Input<'EnableKey'>) => setEnabled(store, KeyId, true),

  DisableKey: ({ KeyId }: Input<'DisableKey'>) => setEnabled(store, KeyId, false),

  ScheduleKeyDeletion: ({ KeyId, PendingWindowInDays }: Input<'ScheduleKeyDeletion'>) =>
    store.change((draft) => {
      const key = findKey(draft, KeyId)
      checkNotPendingDeletion(draft, key)
      key.deleteAt = draft.now() + PendingWindowInDays * dayMs
      return {
        KeyId: keyArn(draft, key),
        DeletionDate: new Date(key.deleteAt),
        KeyState: 'PendingDeletion',
        PendingWindowInDays,
      }
    }),
})

/** Sparing a key that waits for its deletion. */
export const keyRescue = (store: KeyStore) => ({
  CancelKeyDeletion: ({ KeyId }: Input<'CancelKeyDeletion'>) =>
    store.change((draft) => {
      const key = findKey(draft, KeyId)
      if (key.deleteAt === null) {
        throw new AwsError(
          'KMSInvalidStateException',
          `${keyArn(draft, key)} is not pending deletion.`,
        )
      }
      key.deleteAt = null
      // As with AWS, a key that was spared stays off until it is enabled.
      key.enabled = false
      return { KeyId: keyArn(draft, key) }
    }),
})

const gone = (deleteAt: number | null, now: number) => deleteAt !== null && deleteAt <= now

const setEnabled = (store: KeyStore, reference: string, enabled: boolean) =>
  store.change((draft) => {
    const key = findKey(draft, reference)
    checkNotPendingDeletion(draft, key)
    key.enabled = enabled
    return {}
  })

const maxOnDemand = 25

/** New backing keys for a key; the old ones stay, as old ciphertext is under them. */
export const keyRotation = (store: KeyStore) => ({
  RotateKeyOnDemand: ({ KeyId }: Input<'RotateKeyOnDemand'>) =>
    store.change((draft) => {
      const key = rotatable(draft, KeyId)
      checkEnabled(draft, key)
      if (key.backing.length > maxOnDemand) {
        throw new AwsError(
          'LimitExceededException',
          `A key rotates on demand ${maxOnDemand} times.`,
        )
      }
      key.backing.push(newBackingKey(key.spec))
      return { KeyId: keyArn(draft, key) }
    }),
})

function rotatable(view: KeyView, reference: string): StoredKey {
  const key = findKey(view, reference)
  if (key.spec === 'SYMMETRIC_DEFAULT') return key
  throw new AwsError(
    'UnsupportedOperationException',
    `${keyArn(view, key)} is not a symmetric encryption key and cannot rotate.`,
  )
}
