import type { Powers } from '../ports/powers.ts'
import { recordOf } from './event-record.ts'
import { keys } from './keys.ts'
import { referenceKey } from './reference-record.ts'
import { getItem } from './table.ts'
import { add, remove, transact } from './transaction.ts'

class NotThere extends Error {}

/** Removes references, and counts them off the connection's home. */
export const removeReferences: Powers['removeReferences'] = {
  async remove(connectionId, resource, event) {
    const key = referenceKey(connectionId, resource)
    if (!(await getItem(key))) return false
    const refused = () => new NotThere()
    try {
      await transact(
        remove(key, { when: 'attribute_exists(pk)', refused }),
        add(keys.connectionHome(connectionId), 'referenceCount', -1, refused),
        recordOf(event),
      )
      return true
    } catch (error) {
      if (error instanceof NotThere) return false
      throw error
    }
  },
}
