import type { Powers } from '../ports/powers.ts'
import { keys } from './keys.ts'
import { oauth2ClientOf } from './oauth2-client-record.ts'
import { getItem } from './table.ts'

/** Finds OAuth clients by id alone: where one lives, then itself. */
export const locateOauth2Clients: Powers['locateOauth2Clients'] = {
  async locate(id) {
    const home = await getItem(keys.oauth2ClientHome(id))
    const row = home && (await getItem(keys.oauth2Client(String(home.home), id)))
    return row && oauth2ClientOf(row)
  },
}
