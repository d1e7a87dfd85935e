import type { Powers } from '../ports/index.ts'
import { getItems } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { queryAll } from './dynamodb/query.ts'
import { decodeConnection, decodeConnectionKeys } from './rows/connection.ts'

/** Lists connections: first what they are sorted by, then the rows of one page. */
export const listConnections: Powers['listConnections'] = {
  async keys(home) {
    const { pk, sk } = keys.connectionListing(home, '')
    const items = await queryAll(pk, sk)
    return items.map((item) => decodeConnectionKeys(home, item))
  },

  async page(wanted) {
    const rows = await getItems(wanted.map(({ home, id }) => keys.connection(home, id)))
    const found = new Map(rows.map((row) => [row.id, decodeConnection(row)]))
    return wanted.flatMap(({ id }) => found.get(id) ?? [])
  },
}
