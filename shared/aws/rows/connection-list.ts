import type { Connection } from '../../model/connection.ts'
import type { ConnectionCount, ConnectionKeys } from '../../ports/index.ts'
import type { Item, Row } from '../dynamodb/client.ts'
import { type Key, keys } from '../dynamodb/keys.ts'
import type { Attributes } from './codec.ts'

/** What lists sort and filter a connection by. */
export function toConnectionKeys(connection: Connection): ConnectionKeys {
  const { id, ownerId, name, type, status, createdAt, updatedAt, accessScope, owner } = connection
  const personal = accessScope === 'personal' ? { accessScope, owner } : {}
  return { id, ownerId, name, type, status, createdAt, updatedAt, ...personal }
}

/**
 * These values in one short attribute, and for a personal connection, its user, so that other users'
 * lists and totals leave it out. Thousands are read together, where the rows of the connections
 * would be several times the size.
 */
export function encodeListed(entry: ConnectionKeys): string {
  const { name, type, status, createdAt, updatedAt, accessScope, owner } = entry
  const visibleTo = accessScope === 'personal' ? [owner] : []
  return JSON.stringify([name, type, status, createdAt, updatedAt, ...visibleTo])
}

/** The row from which versions up to 0.2 make lists; this one does until `listComplete` is there. */
export function connectionListing(connection: Connection): Row {
  const { ownerId, id } = connection
  return {
    ...keys.connectionListing(ownerId, id),
    listed: encodeListed(toConnectionKeys(connection)),
  }
}

/** The values of such a row. */
export function decodeConnectionKeys(ownerId: string, { sk, listed }: Item): ConnectionKeys {
  const id = sk?.S?.slice(keys.connectionListing(ownerId, '').sk.length) ?? ''
  return decodeListed(ownerId, id, listed?.S)
}

type Listed = [string, string, string, string, string, (string | null)?]

/** The values in that attribute; parsed without the codec, for speed. */
export function decodeListed(ownerId: string, id: string, listed = '[]'): ConnectionKeys {
  const [name, type, status, createdAt, updatedAt, owner] = JSON.parse(listed) as Listed
  const entry = { id, ownerId, name, type, status, createdAt, updatedAt }
  return owner === undefined
    ? entry
    : { ...entry, accessScope: 'personal', owner: owner ?? undefined }
}

/** The keys of a connection's rows in the lists; the first is that of its list by name. */
export function listKeys({ ownerId, id, name, type, createdAt }: ConnectionKeys): [Key, Key, Key] {
  return [
    keys.listedByName(ownerId, name, id),
    keys.listedByType(ownerId, type, name, id),
    keys.listedByCreation(ownerId, createdAt, id),
  ]
}

/** A connection's row in a list, at one of its keys. */
export function encodeListEntry(key: Key, entry: ConnectionKeys): Row {
  return { ...key, id: entry.id, listed: encodeListed(entry) }
}

/** The values of a row in a list. */
export function decodeListEntry(ownerId: string, { id, listed }: Item): ConnectionKeys {
  return decodeListed(ownerId, id?.S ?? '', listed?.S)
}

const scopes = { organizational: 'o', personal: 'p' } as const
const attribute = /^([op])\|(.+)\|([a-z]+)$/

/** The attribute of a count that counts this connection: by scope, type and status. */
export function countAttribute({ accessScope, type, status }: ConnectionKeys): string {
  return `${scopes[accessScope ?? 'organizational']}|${type}|${status}`
}

/** What one row counts, of personal connections or of the others. */
export function decodeCounts(row: Attributes, isPersonal: boolean): ConnectionCount[] {
  return Object.entries(row).flatMap(([name, count]) => {
    const [, scope, type, status] = attribute.exec(name) ?? []
    if (type === undefined || status === undefined) return []
    return (scope === 'p') === isPersonal ? [{ type, status, count: Number(count) }] : []
  })
}
