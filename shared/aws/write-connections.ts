import { type Connection, isSystem } from '../model/connection.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { keys } from './dynamodb/keys.ts'
import { add, put, transact, type Write } from './dynamodb/transaction.ts'
import { countUses } from './oauth2-client-uses.ts'
import { auditWrite } from './rows/audit-event.ts'
import { connectionListing, encodeConnection } from './rows/connection.ts'
import { idempotencyWrites } from './rows/idempotency-record.ts'

/** Makes connections: row, home, the project's count, audit record and receipt, or nothing. */
export const createConnections: Powers['createConnections'] = {
  async insert(connection, event, receipt) {
    const { home, id, uniqueName } = connection
    await transact(
      ...idempotencyWrites(receipt),
      ...(isSystem(connection) ? [] : [countIn(home, 1)]),
      ...countUses(undefined, connection),
      ...(uniqueName ? [claimName(connection)] : []),
      put(encodeConnection(connection)),
      put(connectionListing(connection)),
      put({ ...keys.connectionHome(id), id, home }),
      auditWrite(event),
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
