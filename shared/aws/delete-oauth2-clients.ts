import type { Oauth2Client } from '../model/oauth2-client.ts'
import type { Powers } from '../ports/powers.ts'
import { countClientIn, ownerOf } from './create-oauth2-clients.ts'
import { projectRecordOf } from './event-record.ts'
import { keys } from './keys.ts'
import { leftoverOf } from './leftover-record.ts'
import { remove, transact } from './transaction.ts'
import { ifStillClient } from './update-oauth2-clients.ts'

/** Deletes OAuth clients that no connection uses. */
export const deleteOauth2Clients: Powers['deleteOauth2Clients'] = {
  async remove(client, event, leftover) {
    const { home, id } = client
    await transact(
      remove(keys.oauth2Client(home, id), ifUnused(client)),
      remove(keys.oauth2ClientHome(id)),
      ...countClientIn(home, -1),
      projectRecordOf(ownerOf(home), event),
      ...leftoverOf(leftover),
    )
  },
}

function ifUnused(client: Oauth2Client) {
  const { when, values, ...rest } = ifStillClient(client)
  return { ...rest, when: `${when} AND useCount = :none`, values: { ...values, ':none': 0 } }
}
