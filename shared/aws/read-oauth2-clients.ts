import type { Powers } from '../ports/powers.ts'
import { keys } from './keys.ts'
import { oauth2ClientOf } from './oauth2-client-record.ts'
import { getItem } from './table.ts'

/** Reads OAuth clients. */
export const readOauth2Clients: Powers['readOauth2Clients'] = {
  async find({ home, id }) {
    const row = await getItem(keys.oauth2Client(home, id))
    return row && oauth2ClientOf(row)
  },
}
