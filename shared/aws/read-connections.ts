import type { Powers } from '../ports/index.ts'
import { getItem } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { homes } from './homes.ts'
import { decodeConnection } from './rows/connection.ts'

/** Reads connections one at a time: one read where the home is known, else two. */
export const readConnections: Powers['readConnections'] = {
  async homeOf(id) {
    const known = homes.get(id)
    if (known !== undefined) return known
    const row = await getItem(keys.connectionHome(id))
    return row && homes.learn(id, String(row.home))
  },

  async find({ home, id }) {
    const row = await getItem(keys.connection(home, id))
    return row && decodeConnection(row)
  },

  async locate(id) {
    const home = await readConnections.homeOf(id)
    return home === undefined ? undefined : readConnections.find({ home, id })
  },

  async named(home, name) {
    const row = await getItem(keys.connectionName(home, name))
    return row && readConnections.find({ home, id: String(row.id) })
  },
}
