import type { Powers } from '../ports/powers.ts'
import { connectionKeysOf, connectionOf } from './connection-record.ts'
import { keys } from './keys.ts'
import { queryAll } from './query.ts'
import { getItems } from './table.ts'

/** Lists connections: first what they are sorted by, then the rows of one page. */
export const listConnections: Powers['listConnections'] = {
  async keys(home) {
    const { pk, sk } = keys.connectionListing(home, '')
    const items = await queryAll(pk, sk)
    return items.map((item) => connectionKeysOf(home, item))
  },

  async page(wanted) {
    const rows = await getItems(wanted.map(({ home, id }) => keys.connection(home, id)))
    const found = new Map(rows.map((row) => [row.id, connectionOf(row)]))
    return wanted.flatMap(({ id }) => found.get(id) ?? [])
  },
}
