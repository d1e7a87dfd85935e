import { AwsError } from '../aws-json/aws-error.ts'
import { checkNotPendingDeletion, findKey, keyArn } from './find-key.ts'
import type { Input } from './inputs.ts'
import { keyMetadata } from './key-metadata.ts'
import type { KeyStore } from './key-store.ts'

const dayMs = 86_400_000

/** From switching a key off to the end of it, and back as far as there is a way. */
export const keyLifecycle = (store: KeyStore) => ({
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
