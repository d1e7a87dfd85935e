import type { ClientRef } from '../model/authorization.ts'
import { clientsUsed, isSameClient } from '../model/client-uses.ts'
import type { Connection } from '../model/connection.ts'
import { Problem } from '../model/problem.ts'
import { keys } from './dynamodb/keys.ts'
import { addWhere, type Write } from './dynamodb/transaction.ts'

/**
 * Counts, on the rows of OAuth clients, the connections that use them: adds those that a change
 * starts to use, subtracts those that it no longer uses. A client that is newly named must exist and
 * be for the connection's type.
 */
export function countUses(before: Connection | undefined, after: Connection | undefined): Write[] {
  const was = before ? clientsUsed(before) : []
  const is = after ? clientsUsed(after) : []
  const type = (after ?? before)?.type ?? ''
  return [
    ...is.filter((client) => !among(was, client)).map((client) => begin(client, type)),
    ...was.filter((client) => !among(is, client)).map(end),
  ]
}

const among = (clients: readonly ClientRef[], client: ClientRef) =>
  clients.some((each) => isSameClient(each, client))

function begin({ ownerId, id }: ClientRef, type: string): Write {
  const details = { oauth2_client_id: `names no OAuth client of this project for ${type}` }
  return addWhere(keys.oauth2Client(ownerId, id), 'useCount', 1, {
    when: '#type = :type',
    names: { '#type': 'type' },
    values: { ':type': type },
    failure: () => new Problem('invalid_request', { details }),
  })
}

// Its row cannot be deleted while it is used.
function end({ ownerId, id }: ClientRef): Write {
  return addWhere(keys.oauth2Client(ownerId, id), 'useCount', -1, {
    when: 'attribute_exists(pk)',
    failure: () => new Problem('revision_conflict'),
  })
}
