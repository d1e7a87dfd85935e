import type { Powers } from '../ports/index.ts'
import { fromItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { queryAll } from './dynamodb/query.ts'
import { decodeOauth2Client } from './rows/oauth2-client.ts'

/** Lists the OAuth clients of a project, or of the system. */
export const listOauth2Clients: Powers['listOauth2Clients'] = {
  async list(home) {
    const { pk, sk } = keys.oauth2Client(home, '')
    return (await queryAll(pk, sk)).map(fromItem).map(decodeOauth2Client)
  },
}
