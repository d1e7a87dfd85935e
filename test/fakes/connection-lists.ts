import type { Connection } from '../../shared/model/connection.ts'
import type { ConnectionKeys, ListRange, Powers } from '../../shared/ports/index.ts'

type Lists = Omit<Powers['listConnections'], 'page'>

/** The lists of connections, in memory. */
export function fakeLists(connections: ReadonlyMap<string, Connection>): Lists {
  const keysIn = (ownerId: string) =>
    [...connections.values()].filter((each) => each.ownerId === ownerId).map(keysOf)
  return {
    keys: async (ownerId) => keysIn(ownerId),
    async counts(ownerId, user) {
      const seen = keysIn(ownerId).filter(
        ({ accessScope, owner }) =>
          accessScope !== 'personal' || user === undefined || owner === user,
      )
      return seen.map(({ type, status }) => ({ type, status, count: 1 }))
    },
    first: async (range, most) => {
      const found = keysIn(range.ownerId).filter((entry) => isIn(entry, range))
      return found
        .sort((a, b) => orderOf(placeOf(a, range), placeOf(b, range), range))
        .slice(0, most)
    },
  }
}

type Place = readonly [value: string, id: string]

const placeOf = (entry: ConnectionKeys, { by }: ListRange): Place => [entry[by], entry.id]

function isIn(entry: ConnectionKeys, range: ListRange): boolean {
  const { type, prefix = '', after } = range
  return (
    (type === undefined || entry.type === type) &&
    entry[range.by].startsWith(prefix) &&
    (!after || orderOf(placeOf(entry, range), after, range) > 0)
  )
}

function orderOf(a: Place, b: Place, { descending }: ListRange): number {
  const bytes = (text: string) => Buffer.from(text)
  const order = Buffer.compare(bytes(a[0]), bytes(b[0])) || Buffer.compare(bytes(a[1]), bytes(b[1]))
  return descending ? -order : order
}

function keysOf(connection: Connection): ConnectionKeys {
  const { id, ownerId, name, type, status, createdAt, updatedAt, accessScope, owner } = connection
  const personal = accessScope === 'personal' && owner !== undefined ? { accessScope, owner } : {}
  return { id, ownerId, name, type, status, createdAt, updatedAt, ...personal }
}
