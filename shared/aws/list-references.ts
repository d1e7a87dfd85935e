import type { Powers } from '../ports/index.ts'
import { fromItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { queryAll } from './dynamodb/query.ts'
import { decodeReference } from './rows/reference.ts'

/** Lists who uses a connection. */
export const listReferences: Powers['listReferences'] = {
  async list(connectionId) {
    const { pk } = keys.connectionHome(connectionId)
    return (await queryAll(pk, 'REFERENCE#')).map(fromItem).map(decodeReference)
  },
}
