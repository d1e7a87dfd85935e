import { type Connection, isSystem } from '../model/connection.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { keys } from './dynamodb/keys.ts'
import { remove, transact, update, type Write } from './dynamodb/transaction.ts'
import { countUses } from './oauth2-client-uses.ts'
import { auditWrite } from './rows/audit-event.ts'
import { cleanupTaskWrites } from './rows/cleanup-task.ts'
import { countIn } from './write-connections.ts'

/**
 * Deletes connections that nothing references. Their home stays: it tells whose the audit trail is,
 * and that the id was used.
 */
export const deleteConnections: Powers['deleteConnections'] = {
  async remove(connection, event, ...leftovers) {
    const { home, id, name, uniqueName } = connection
    await transact(
      remove(keys.connection(home, id), ifUnmoved(connection)),
      end(id, event.at),
      remove(keys.connectionListing(home, id)),
      ...(uniqueName ? [remove(keys.connectionName(home, name))] : []),
      ...(isSystem(connection) ? [] : [countIn(home, -1)]),
      ...countUses(connection, undefined),
      auditWrite(event),
      ...leftovers.flatMap(cleanupTaskWrites),
    )
  },
}

// The fence too: the work left over holds the tokens that were read, and must hold the last ones.
function ifUnmoved({ version, fence }: Connection) {
  return {
    when: `#version = :was AND ${fence === undefined ? 'attribute_not_exists(fence)' : 'fence = :seen'}`,
    names: { '#version': 'version' },
    values: { ':was': version, ...(fence === undefined ? {} : { ':seen': fence }) },
    refused: () => new Problem('revision_conflict'),
  }
}

/** Marks the home, so that no reference comes after: they are counted in the same row. */
function end(id: string, deletedAt: string): Write {
  return update(
    keys.connectionHome(id),
    { deletedAt },
    {
      when: 'attribute_not_exists(referenceCount) OR referenceCount = :none',
      values: { ':none': 0 },
      refused: () => new Problem('connection_in_use'),
    },
  )
}
