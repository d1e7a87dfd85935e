import type { Reference, Resource } from '../model/connection.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { exponential, retry } from '../runtime/runtime.ts'
import { fromItem, getItem, queryAll, type Row } from './dynamodb/client.ts'
import { type Key, keys } from './dynamodb/keys.ts'
import { add, addWhere, put, remove, transact } from './dynamodb/transaction.ts'
import { auditWrite } from './rows/change-records.ts'
import { type Attributes, codec, text } from './rows/codec.ts'

/** Lists the references to a connection. */
export const listReferences: Powers['listReferences'] = {
  async list(connectionId) {
    const { pk } = keys.connectionOwner(connectionId)
    return (await queryAll(pk, 'REFERENCE#')).map(fromItem).map(decodeReference)
  },
}

/** Another caller added it since it was read: the next attempt reads it, unless it was removed again. */
class AlreadyThere extends Problem {
  constructor() {
    super('dependency_unavailable')
  }
}

const whileAddedByOthers = {
  attempts: 5,
  delayMs: /* @__PURE__ */ exponential(50),
  retryIf: (error: unknown) => error instanceof AlreadyThere,
}

/**
 * Adds references. They are counted in the row of the connection's owner, which a delete marks:
 * the first of the two makes the other fail. The connection's own row, which updates and
 * refreshes contend for, is not written.
 */
export const addReferences: Powers['addReferences'] = {
  async add(reference, event) {
    const { connectionId } = reference
    return retry(whileAddedByOthers, async () => {
      const there = await getItem(referenceKey(connectionId, reference))
      if (there) return { reference: decodeReference(there), added: false }
      await transact(
        put(encodeReference(reference), {
          when: 'attribute_not_exists(pk)',
          failure: () => new AlreadyThere(),
        }),
        addWhere(keys.connectionOwner(connectionId), 'referenceCount', 1, {
          when: 'attribute_exists(pk) AND attribute_not_exists(deletedAt)',
          failure: () => new Problem('connection_not_found'),
        }),
        auditWrite(event),
      )
      return { reference, added: true }
    })
  },
}

class NotThere extends Error {}

/** Removes references, and subtracts them from the count in the row of the connection's owner. */
export const removeReferences: Powers['removeReferences'] = {
  async remove(connectionId, resource, event) {
    const key = referenceKey(connectionId, resource)
    if (!(await getItem(key))) return false
    const failure = () => new NotThere()
    try {
      await transact(
        remove(key, { when: 'attribute_exists(pk)', failure }),
        add(keys.connectionOwner(connectionId), 'referenceCount', -1, failure),
        auditWrite(event),
      )
      return true
    } catch (error) {
      if (error instanceof NotThere) return false
      throw error
    }
  },
}

const references = /* @__PURE__ */ codec<Reference>('reference', {
  connectionId: text,
  resourceType: text,
  resourceId: text,
  createdAt: text,
  createdBy: text,
})

/** The key of a reference's row. */
function referenceKey(connectionId: string, { resourceType, resourceId }: Resource): Key {
  return keys.reference(connectionId, resourceType, resourceId)
}

/** The row of a reference. */
function encodeReference(reference: Reference): Row {
  return { ...referenceKey(reference.connectionId, reference), ...references.encode(reference) }
}

/** The reference of a row. @throws Error as `Codec.decode`. */
function decodeReference(row: Attributes): Reference {
  return references.decode(row)
}
