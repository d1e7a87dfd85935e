import type { Connection } from '../model/connection.ts'
import type { Powers } from '../ports/index.ts'
import { BoundedMap } from '../runtime/bounded-map.ts'
import { getItem, getItems } from './dynamodb/client.ts'
import { keys } from './dynamodb/keys.ts'
import { queryAll } from './dynamodb/query.ts'
import { decodeConnection, decodeConnectionKeys } from './rows/connection.ts'
import { decodeOwner } from './rows/owner.ts'

const knownHomes = /* @__PURE__ */ new BoundedMap<string, string>(10_000)

/**
 * The owners of connections that this instance has read. An owner never changes and ids are never
 * used again, so what is cached cannot be stale; whether a connection still exists is read each time.
 */
export const homes = {
  get(id: string): string | undefined {
    return knownHomes.get(id)
  },

  learn(id: string, home: string): string {
    knownHomes.set(id, home)
    return home
  },
}

/** Reads connections one at a time: one read where the owner is cached, else two. */
export const readConnections: Powers['readConnections'] = {
  async homeOf(id) {
    const known = homes.get(id)
    if (known !== undefined) return known
    const row = await getItem(keys.connectionHome(id))
    return row && homes.learn(id, decodeOwner(row).home)
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

/** Reads connections many at a time. */
export const readManyConnections: Powers['readManyConnections'] = {
  async locateMany(ids) {
    const known = new Map(ids.map((id) => [id, homes.get(id)]))
    const unknown = ids.filter((id) => known.get(id) === undefined)
    const rows = await getItems(unknown.map(keys.connectionHome))
    for (const { id, home } of rows.map(decodeOwner)) known.set(id, homes.learn(id, home))
    const wanted = [...known].flatMap(([id, home]) =>
      home === undefined ? [] : [keys.connection(home, id)],
    )
    const found = new Map<string, Connection>()
    for (const row of await getItems(wanted)) {
      const connection = decodeConnection(row)
      found.set(connection.id, connection)
    }
    return ids.map((id) => found.get(id))
  },
}

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
