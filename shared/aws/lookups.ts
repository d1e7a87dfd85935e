import type { Connection } from '../model/connection.ts'
import type { Powers } from '../ports/index.ts'
import { BoundedMap } from '../runtime/bounded-map.ts'
import { getItem, getItems } from './dynamodb/client.ts'
import { type Key, keys } from './dynamodb/keys.ts'
import { ownerIds } from './read-connections.ts'
import { decodeAccessKey } from './rows/access-key.ts'
import { decodeConnection } from './rows/connection.ts'
import { decodeOwner } from './rows/owner.ts'

// A guess: the row of the owner decides.
const projects = /* @__PURE__ */ new BoundedMap<string, string>(10_000)

/**
 * Reads a key's row and a connection's in one call; never cached, so that a revoked key and a
 * deleted connection stop working immediately. Where a connection's owner is not cached, its row is
 * read in the same call, and the connection too, speculatively: in the project of the key.
 */
export const readLookups: Powers['readLookups'] = {
  async find(keyId, id) {
    const own = keys.accessKey(keyId)
    const known = id === undefined ? undefined : ownerIds.get(id)
    const guess = known ?? projects.get(keyId)
    const rows = await getItems([
      own,
      ...(id === undefined || known !== undefined ? [] : [keys.connectionOwner(id)]),
      ...(id === undefined || guess === undefined ? [] : [keys.connection(guess, id)]),
    ])
    const at = (key: Key) => rows.find(({ pk, sk }) => pk === key.pk && sk === key.sk)
    const row = at(own)
    const key = row && decodeAccessKey(row)
    if (key?.projectId !== undefined) projects.set(keyId, key.projectId)
    const connection = async (): Promise<Connection | undefined> => {
      if (id === undefined) return undefined
      const owner = at(keys.connectionOwner(id))
      const ownerId = known ?? (owner && decodeOwner(owner).ownerId)
      if (ownerId === undefined) return undefined
      ownerIds.learn(id, ownerId)
      const place = keys.connection(ownerId, id)
      const found = ownerId === guess ? at(place) : await getItem(place)
      return found && decodeConnection(found)
    }
    return { key, connection }
  },
}
