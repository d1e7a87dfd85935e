import type { Powers } from '../domain/powers.ts'
import { Problem } from '../domain/problem.ts'
import { backOff } from './dependency.ts'
import { recordOf } from './event-record.ts'
import { keys } from './keys.ts'
import { referenceKey, referenceOf, referenceRow } from './reference-record.ts'
import { getItem } from './table.ts'
import { addWhere, put, transact } from './transaction.ts'

class AlreadyThere extends Error {}

const tries = 5

/**
 * Adds references. They are counted in the row of the connection's home, which a delete marks in
 * the same place: whichever of the two comes first refuses the other. The connection's own row,
 * which updates and refreshes contend for, is left out of it.
 */
export const addReferences: Powers['addReferences'] = {
  async add(reference, event) {
    const { connectionId } = reference
    for (let attempt = 1; ; attempt++) {
      const there = await getItem(referenceKey(connectionId, reference))
      if (there) return { reference: referenceOf(there), added: false }
      try {
        await transact(
          put(referenceRow(reference), {
            when: 'attribute_not_exists(pk)',
            refused: () => new AlreadyThere(),
          }),
          addWhere(keys.connectionHome(connectionId), 'referenceCount', 1, {
            when: 'attribute_exists(pk) AND attribute_not_exists(deletedAt)',
            refused: () => new Problem('connection_not_found'),
          }),
          recordOf(event),
        )
        return { reference, added: true }
      } catch (error) {
        // Another added it in this moment; where a third removed it again, once more.
        if (!(error instanceof AlreadyThere)) throw error
        if (attempt >= tries) throw new Problem('dependency_unavailable', { cause: error })
      }
      await backOff(attempt)
    }
  },
}
