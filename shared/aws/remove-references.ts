import type { Powers } from '../ports/index.ts'
import { getItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { add, remove, transact } from './dynamodb/transaction.ts'
import { auditWrite } from './rows/audit-event.ts'
import { referenceKey } from './rows/reference.ts'

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
        auditWrite(event),
      )
      return true
    } catch (error) {
      if (error instanceof NotThere) return false
      throw error
    }
  },
}
