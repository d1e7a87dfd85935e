import type { Connection } from '../model/connection.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { keys } from './dynamodb/keys.ts'
import { put, transact, update } from './dynamodb/transaction.ts'
import { countUses } from './oauth2-client-uses.ts'
import { auditWrite } from './rows/audit-event.ts'
import { cleanupTaskWrites } from './rows/cleanup-task.ts'
import { connectionListing, ownMembers } from './rows/connection.ts'

/**
 * Replaces what a PUT owns of a connection's row, where it is still the one that was read. The
 * grant beside it stays as it is: a refresh may be writing a token that comes but once.
 */
export const updateConnections: Powers['updateConnections'] = {
  async replace(connection, before, event, leftover) {
    const { home, id } = connection
    const dropped = Object.keys(ownMembers(before)).map((name) => [name, undefined])
    const members = { ...Object.fromEntries(dropped), ...ownMembers(connection) }
    await transact(
      update(keys.connection(home, id), members, ifStill(before)),
      put(connectionListing(connection)),
      ...countUses(before, connection),
      auditWrite(event),
      ...cleanupTaskWrites(leftover),
    )
  },
}

/** The condition that a connection's stored version is the one that was read. */
function ifStill({ version }: Connection) {
  return {
    when: '#version = :was',
    names: { '#version': 'version' },
    values: { ':was': version },
    refused: () => new Problem('revision_conflict'),
  }
}
