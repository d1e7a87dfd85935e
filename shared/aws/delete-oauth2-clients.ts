import type { Powers } from '../domain/powers.ts'
import { Problem } from '../domain/problem.ts'
import { countClientIn, ownerOf } from './create-oauth2-clients.ts'
import { projectRecordOf } from './event-record.ts'
import { keys } from './keys.ts'
import { leftoverOf } from './leftover-record.ts'
import { getItem } from './table.ts'
import { remove, transact } from './transaction.ts'
import { ifStillClient } from './update-oauth2-clients.ts'

/** Deletes OAuth clients that no connection uses. */
export const deleteOauth2Clients: Powers['deleteOauth2Clients'] = {
  async remove(client, event, leftover) {
    const { home, id } = client
    const key = keys.oauth2Client(home, id)
    const unused = ifStillClient(client, ' AND useCount = :none')
    const values = { ...unused.values, ':none': 0 }
    try {
      await transact(
        remove(key, { ...unused, values }),
        remove(keys.oauth2ClientHome(id)),
        ...countClientIn(home, -1),
        projectRecordOf(ownerOf(home), event),
        ...leftoverOf(leftover),
      )
    } catch (error) {
      // One condition for both: which of them failed, the row tells.
      const refused = error instanceof Problem && error.code === 'revision_conflict'
      const row = refused ? await getItem(key) : undefined
      if (row?.version === client.version)
        throw new Problem('oauth2_client_in_use', { cause: error })
      throw error
    }
  },
}
