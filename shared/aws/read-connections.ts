import type { Connection } from '../model/connection.ts'
import { isInlineRef } from '../model/secret.ts'
import type { Powers } from '../ports/index.ts'
import type { StoredSecretRef } from '../ports/secrets.ts'
import { BoundedMap } from '../runtime/cache.ts'
import { decodeAccessKey } from './access-keys.ts'
import { fromItem, getItem, getItems, queryAll } from './dynamodb/client.ts'
import { type Key, keys } from './dynamodb/keys.ts'
import { refMember } from './rows/codec.ts'
import { decodeConnection, decodeOwner } from './rows/connection.ts'
import { isNamed, JoinedCalls } from './sdk/client.ts'

const knownOwnerIds = /* @__PURE__ */ new BoundedMap<string, string>(10_000)

/**
 * The owners of connections that this instance has read. An owner never changes and ids are never
 * reused, so the cache cannot be stale; whether a connection still exists is read each time.
 */
export const ownerIds = {
  get(id: string): string | undefined {
    return knownOwnerIds.get(id)
  },

  learn(id: string, ownerId: string): string {
    knownOwnerIds.set(id, ownerId)
    return ownerId
  },
}

/** Reads connections one at a time: one read where the owner is cached, else two. */
export const readConnections: Powers['readConnections'] = {
  async ownerOf(id) {
    const known = ownerIds.get(id)
    if (known !== undefined) return known
    const row = await getItem(keys.connectionOwner(id))
    return row && ownerIds.learn(id, decodeOwner(row).ownerId)
  },

  async find({ ownerId, id }) {
    const row = await getItem(keys.connection(ownerId, id))
    return row && decodeConnection(row)
  },

  async locate(id) {
    const ownerId = await readConnections.ownerOf(id)
    return ownerId === undefined ? undefined : readConnections.find({ ownerId, id })
  },

  async named(ownerId, name) {
    const row = await getItem(keys.connectionName(ownerId, name))
    return row && readConnections.find({ ownerId, id: String(row.id) })
  },
}

/** Reads connections many at a time. */
export const readManyConnections: Powers['readManyConnections'] = {
  async locateMany(ids) {
    const known = new Map(ids.map((id) => [id, ownerIds.get(id)]))
    const unknown = ids.filter((id) => known.get(id) === undefined)
    const rows = await getItems(unknown.map(keys.connectionOwner))
    for (const { id, ownerId } of rows.map(decodeOwner)) known.set(id, ownerIds.learn(id, ownerId))
    const wanted = [...known].flatMap(([id, ownerId]) =>
      ownerId === undefined ? [] : [keys.connection(ownerId, id)],
    )
    const found = new Map<string, Connection>()
    for (const row of await getItems(wanted)) {
      const connection = decodeConnection(row)
      found.set(connection.id, connection)
    }
    return ids.map((id) => found.get(id))
  },
}

// A guess: the row of the owner decides.
const projects = /* @__PURE__ */ new BoundedMap<string, string>(10_000)

const reads = /* @__PURE__ */ new JoinedCalls<Key, Record<string, unknown>[]>({
  send: getItems,
  maxItems: 100, // of BatchGetItem
})

/** The rows of a joined call; of its own keys where the call was rejected for those of another. */
async function joinedRows(joined: Promise<Record<string, unknown>[]>, own: readonly Key[]) {
  try {
    return await joined
  } catch (error) {
    if (!isNamed(error, 'ValidationException')) throw error
    return getItems(own)
  }
}

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
    const wanted = [
      own,
      ...(id === undefined || known !== undefined ? [] : [keys.connectionOwner(id)]),
      ...(id === undefined || guess === undefined ? [] : [keys.connection(guess, id)]),
    ]
    const joined = reads.join(wanted)
    const rows = await (joined ? joinedRows(joined, wanted) : reads.start(getItems(wanted)))
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

const only = { ProjectionExpression: 'id, secretVersion' }

/** Reads which refs of secrets rows hold: those of connections and of OAuth clients. */
export const readSecretRefs: Powers['readSecretRefs'] = {
  async list(ownerId) {
    const { pk, sk: connections } = keys.connection(ownerId, '')
    const { sk: clients } = keys.oauth2Client(ownerId, '')
    const [some, others] = await Promise.all([
      queryAll(pk, connections, only),
      queryAll(pk, clients, only),
    ])
    return [
      ...some.map((item) => toStoredRef({ ownerId }, fromItem(item))),
      ...others.map((item) => toStoredRef({ ownerId, kind: 'oauth2_client' }, fromItem(item))),
    ].map(withoutInlineRef)
  },

  async find({ ownerId, id, kind }) {
    const key = kind ? keys.oauth2Client(ownerId, id) : keys.connection(ownerId, id)
    const row = await getItem(key)
    return row && toStoredRef({ ownerId, kind }, row)
  },
}

// The secrets of a whole project need not stand in memory to find those that are kept elsewhere.
function withoutInlineRef({ secretRef, ...owner }: StoredSecretRef): StoredSecretRef {
  return secretRef === undefined || isInlineRef(secretRef) ? owner : { ...owner, secretRef }
}

type Owner = Pick<StoredSecretRef, 'ownerId' | 'kind'>

/** The row of an item that has its id and its ref. */
export function toStoredRef(
  { ownerId, kind }: Owner,
  { id, secretVersion }: Record<string, unknown>,
): StoredSecretRef {
  return { ownerId, id: String(id), ...(kind ? { kind } : {}), ...refMember(secretVersion) }
}
