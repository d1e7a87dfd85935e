import type { Powers } from '../ports/index.ts'
import { getItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { decodeOauth2Client } from './rows/oauth2-client.ts'

/** Reads OAuth clients. */
export const readOauth2Clients: Powers['readOauth2Clients'] = {
  async find({ home, id }) {
    const row = await getItem(keys.oauth2Client(home, id))
    return row && decodeOauth2Client(row)
  },
}
