import type { Powers } from '../ports/index.ts'
import { getItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { decodeOauth2Client } from './rows/oauth2-client.ts'

/** Finds OAuth clients by id alone: where one lives, then itself. */
export const locateOauth2Clients: Powers['locateOauth2Clients'] = {
  async locate(id) {
    const home = await getItem(keys.oauth2ClientHome(id))
    const row = home && (await getItem(keys.oauth2Client(String(home.home), id)))
    return row && decodeOauth2Client(row)
  },
}
