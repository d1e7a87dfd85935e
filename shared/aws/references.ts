import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { exponential, retry } from '../runtime/retry.ts'
import { getItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { addWhere, put, transact } from './dynamodb/transaction.ts'
import { auditWrite } from './rows/audit-event.ts'
import { decodeReference, encodeReference, referenceKey } from './rows/reference.ts'

/** Another caller added it since it was read: the next attempt reads it, unless it is gone again. */
class AlreadyThere extends Problem {
  constructor() {
    super('dependency_unavailable')
  }
}

const whileAddedByOthers = {
  attempts: 5,
  delayMs: exponential(50),
  retryIf: (error: unknown) => error instanceof AlreadyThere,
}

/**
 * Adds references. They are counted in the row of the connection's home, which a delete marks in
 * the same place: whichever of the two comes first refuses the other. The connection's own row,
 * which updates and refreshes contend for, is left out of it.
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
          refused: () => new AlreadyThere(),
        }),
        addWhere(keys.connectionHome(connectionId), 'referenceCount', 1, {
          when: 'attribute_exists(pk) AND attribute_not_exists(deletedAt)',
          refused: () => new Problem('connection_not_found'),
        }),
        auditWrite(event),
      )
      return { reference, added: true }
    })
  },
}
