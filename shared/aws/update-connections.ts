import type { Connection } from '../model/connection.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/powers.ts'
import { connectionListing, ownMembers } from './connection-record.ts'
import { countUses } from './count-uses.ts'
import { recordOf } from './event-record.ts'
import { keys } from './keys.ts'
import { leftoverOf } from './leftover-record.ts'
import { put, transact, update } from './transaction.ts'

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
      recordOf(event),
      ...leftoverOf(leftover),
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
