import { systemHome } from '../model/connection.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/powers.ts'
import { projectRecordOf } from './event-record.ts'
import { keys } from './keys.ts'
import { oauth2ClientRow } from './oauth2-client-record.ts'
import { receiptOf } from './receipt-record.ts'
import { add, put, transact, type Write } from './transaction.ts'

/** Makes OAuth clients: row, the project's count, audit record and receipt, or nothing. */
export const createOauth2Clients: Powers['createOauth2Clients'] = {
  async insert(client, event, receipt) {
    await transact(
      ...receiptOf(receipt),
      ...countClientIn(client.home, 1),
      put(oauth2ClientRow(client)),
      put({ ...keys.oauth2ClientHome(client.id), id: client.id, home: client.home }),
      projectRecordOf(ownerOf(client.home), event),
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
