import type { Powers } from '../domain/powers.ts'
import { connectionKeysOf, connectionOf, listed } from './connection-record.ts'
import { keys } from './keys.ts'
import { queryAll } from './query.ts'
import { getItems } from './table.ts'

// `name`, `type` and `status` are reserved words of DynamoDB's.
const projection = {
  ProjectionExpression: listed.map((name) => `#${name}`).join(', '),
  ExpressionAttributeNames: Object.fromEntries(listed.map((name) => [`#${name}`, name])),
}

/** Lists connections: first what they are sorted by, then the rows of one page. */
export const listConnections: Powers['listConnections'] = {
  async keys(home) {
    const items = await queryAll(keys.project(home).pk, 'CONNECTION#', projection)
    return items.map(connectionKeysOf)
  },

  async page(wanted) {
    const rows = await getItems(wanted.map(({ home, id }) => keys.connection(home, id)))
    const found = new Map(rows.map((row) => [row.id, connectionOf(row)]))
    return wanted.flatMap(({ id }) => found.get(id) ?? [])
  },
}
