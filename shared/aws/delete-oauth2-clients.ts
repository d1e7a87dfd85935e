import type { Oauth2Client } from '../model/oauth2-client.ts'
import type { Powers } from '../ports/index.ts'
import { keys } from './dynamodb/keys.ts'
import { remove, transact } from './dynamodb/transaction.ts'
import { countClientIn, ownerOf } from './oauth2-clients.ts'
import { projectAuditWrite } from './rows/audit-event.ts'
import { cleanupTaskWrites } from './rows/cleanup-task.ts'
import { ifStillClient } from './update-oauth2-clients.ts'

/** Deletes OAuth clients that no connection uses. */
export const deleteOauth2Clients: Powers['deleteOauth2Clients'] = {
  async remove(client, event, leftover) {
    const { home, id } = client
    await transact(
      remove(keys.oauth2Client(home, id), ifUnused(client)),
      remove(keys.oauth2ClientHome(id)),
      ...countClientIn(home, -1),
      projectAuditWrite(ownerOf(home), event),
      ...cleanupTaskWrites(leftover),
    )
  },
}

function ifUnused(client: Oauth2Client) {
  const { when, values, ...rest } = ifStillClient(client)
  return { ...rest, when: `${when} AND useCount = :none`, values: { ...values, ':none': 0 } }
}
