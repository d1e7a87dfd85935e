import { isSystem } from '../domain/connection.ts'
import type { Powers } from '../domain/powers.ts'
import { countIn } from './create-connections.ts'
import { recordOf } from './event-record.ts'
import { keys } from './keys.ts'
import { leftoverOf } from './leftover-record.ts'
import { remove, transact } from './transaction.ts'
import { ifStill } from './update-connections.ts'

/**
 * Deletes connections. Their home stays: it tells whose the audit trail is, and that the id was
 * used.
 */
export const deleteConnections: Powers['deleteConnections'] = {
  async remove(connection, event, leftover) {
    const { home, id } = connection
    await transact(
      remove(keys.connection(home, id), ifStill(connection)),
      remove(keys.connectionListing(home, id)),
      ...(isSystem(connection) ? [] : [countIn(home, -1)]),
      recordOf(event),
      ...leftoverOf(leftover),
    )
  },
}
