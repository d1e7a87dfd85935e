import type { Powers } from '../ports/index.ts'
import { fromItem, query, toItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { transact, update } from './dynamodb/transaction.ts'
import { toStoredRef } from './read-connections.ts'
import { cleanupTaskWrites } from './rows/change-records.ts'
import { ifHeld, refAttribute } from './rows/codec.ts'

const pageSize = 100

function keyOf({ ownerId, id, kind }: Parameters<Powers['readSecretRefs']['find']>[0]) {
  return kind ? keys.oauth2Client(ownerId, id) : keys.connection(ownerId, id)
}

/** Pages through the refs of connections or of OAuth clients, those that hold secrets included. */
export const pageSecretRefs: Powers['pageSecretRefs'] = {
  async page(ownerId, kind, after) {
    const { pk, sk } = keyOf({ ownerId, id: '', kind })
    const { Items = [], LastEvaluatedKey } = await query(pk, sk, {
      ProjectionExpression: `id, ${refAttribute}`,
      Limit: pageSize,
      ...(after === undefined
        ? {}
        : { ExclusiveStartKey: toItem(keyOf({ ownerId, id: after, kind })) }),
    })
    const rows = Items.map((item) => toStoredRef({ ownerId, kind }, fromItem(item)))
    const last = rows.at(-1)?.id
    return LastEvaluatedKey && last !== undefined ? { rows, after: last } : { rows }
  },
}

class RefChanged extends Error {}

/** Replaces refs of rows that still hold the one that was read. */
export const replaceSecretRefs: Powers['replaceSecretRefs'] = {
  async replace(held, ref, cleanupTask) {
    const condition = { ...ifHeld(held.secretRef), failure: () => new RefChanged() }
    try {
      await transact(
        update(keyOf(held), { [refAttribute]: ref }, condition),
        ...cleanupTaskWrites(cleanupTask),
      )
      return true
    } catch (error) {
      if (error instanceof RefChanged) return false
      throw error
    }
  },
}
