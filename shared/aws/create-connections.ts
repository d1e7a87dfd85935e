import { type Connection, isSystem } from '../model/connection.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/powers.ts'
import { connectionListing, connectionRow } from './connection-record.ts'
import { countUses } from './count-uses.ts'
import { recordOf } from './event-record.ts'
import { keys } from './keys.ts'
import { receiptOf } from './receipt-record.ts'
import { add, put, transact, type Write } from './transaction.ts'

/** Makes connections: row, home, the project's count, audit record and receipt, or nothing. */
export const createConnections: Powers['createConnections'] = {
  async insert(connection, event, receipt) {
    const { home, id, uniqueName } = connection
    await transact(
      ...receiptOf(receipt),
      ...(isSystem(connection) ? [] : [countIn(home, 1)]),
      ...countUses(undefined, connection),
      ...(uniqueName ? [claimName(connection)] : []),
      put(connectionRow(connection)),
      put(connectionListing(connection)),
      put({ ...keys.connectionHome(id), id, home }),
      recordOf(event),
    )
  },
}

/** Takes a name in a home, where nobody has it. */
function claimName({ home, id, name }: Connection): Write {
  const details = { name: 'is the name of another connection of this project' }
  return put(
    { ...keys.connectionName(home, name), id },
    { when: 'attribute_not_exists(pk)', refused: () => new Problem('name_taken', { details }) },
  )
}

/** Counts a project's connections, so that one that holds some is not deleted. */
export function countIn(projectId: string, by: 1 | -1): Write {
  const refused = () => new Problem('project_not_found')
  return add(keys.project(projectId), 'connectionCount', by, refused)
}
