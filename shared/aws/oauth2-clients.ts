import { systemHome } from '../model/connection.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { keys } from './dynamodb/keys.ts'
import { add, put, transact, type Write } from './dynamodb/transaction.ts'
import { projectAuditWrite } from './rows/audit-event.ts'
import { idempotencyWrites } from './rows/idempotency-record.ts'
import { encodeOauth2Client } from './rows/oauth2-client.ts'

/** Makes OAuth clients: row, the project's count, audit record and receipt, or nothing. */
export const createOauth2Clients: Powers['createOauth2Clients'] = {
  async insert(client, event, receipt) {
    await transact(
      ...idempotencyWrites(receipt),
      ...countClientIn(client.home, 1),
      put(encodeOauth2Client(client)),
      put({ ...keys.oauth2ClientHome(client.id), id: client.id, home: client.home }),
      projectAuditWrite(ownerOf(client.home), event),
    )
  },
}

/** Counts a project's OAuth clients, so that one that holds some is not deleted. */
export function countClientIn(home: string, by: 1 | -1): Write[] {
  const refused = () => new Problem('project_not_found')
  return home === systemHome ? [] : [add(keys.project(home), 'oauth2ClientCount', by, refused)]
}

/** Whose audit trail tells of a client: its project's or the deployment's. */
export function ownerOf(home: string): string | undefined {
  return home === systemHome ? undefined : home
}
