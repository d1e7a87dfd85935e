import type { Connection } from '../model/connection.ts'
import type { Powers } from '../ports/index.ts'
import { getItems } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { homes } from './homes.ts'
import { decodeConnection } from './rows/connection.ts'

/** Reads connections many at a time. */
export const readManyConnections: Powers['readManyConnections'] = {
  async locateMany(ids) {
    const known = new Map(ids.map((id) => [id, homes.get(id)]))
    const unknown = ids.filter((id) => known.get(id) === undefined)
    const rows = await getItems(unknown.map(keys.connectionHome))
    for (const { id, home } of rows) known.set(String(id), homes.learn(String(id), String(home)))
    const wanted = [...known].flatMap(([id, home]) =>
      home === undefined ? [] : [keys.connection(home, id)],
    )
    const found = new Map<string, Connection>()
    for (const row of await getItems(wanted)) found.set(String(row.id), decodeConnection(row))
    return ids.map((id) => found.get(id))
  },
}
