import type { Connection } from '../../model/connection.ts'
import { decodeDueAt, dueShardOf, encodeDueAt } from '../../model/due-grants.ts'
import type { Grant } from '../../model/grant.ts'
import type { Item, Row } from '../dynamodb/client.ts'
import { type Key, keys } from '../dynamodb/keys.ts'
import {
  type Attributes,
  codec,
  data,
  json,
  nestedForm,
  number,
  optionalData,
  optionalJson,
  optionalNumber,
  optionalText,
  optionalTrue,
  refAttribute,
  type StoredForm,
  text,
} from './codec.ts'

const clientNames = { ownerId: 'home' } as const

/** The stored form of a reference to an OAuth client inside a row. */
export const storedClientRef = /* @__PURE__ */ nestedForm(clientNames)
/** The stored form of a grant, or of a part of it. */
export const storedGrant = /* @__PURE__ */ nestedForm({
  client: clientNames,
  lastFailure: 'trouble',
})

const storedDueAt: StoredForm = {
  encode: (dueAt) => dueAt,
  decode: (stored) => (typeof stored === 'string' ? decodeDueAt(stored).dueAt : stored),
}

const connections = /* @__PURE__ */ codec<Connection>(
  'connection',
  {
    id: text,
    ownerId: text,
    name: text,
    type: text,
    status: text,
    config: json,
    withheldFields: data,
    referencedFields: optionalData,
    secretRef: optionalText,
    oauth2ClientId: optionalText,
    statusReason: optionalText,
    grant: { ...optionalJson, stored: storedGrant },
    fence: optionalNumber,
    dueAt: { ...optionalText, stored: storedDueAt },
    usedAt: optionalText,
    uniqueName: optionalTrue,
    externalId: optionalText,
    accessScope: optionalText,
    owner: optionalText,
    connector: optionalJson,
    missingFields: optionalData,
    unprotected: optionalTrue,
    stepUp: optionalJson,
    version: number,
    createdAt: text,
    createdBy: text,
    updatedAt: text,
    updatedBy: text,
  },
  { names: { ownerId: 'home', dueAt: 'due_at', secretRef: refAttribute }, derived: ['due_shard'] },
)

/** The row of a connection. */
export function encodeConnection(connection: Connection): Row {
  const { ownerId, id } = connection
  return {
    ...keys.connection(ownerId, id),
    ...connections.encode({ id, ownerId }),
    ...ownAttributes(connection),
    ...grantAttributes(connection),
  }
}

/** The attributes that a PUT writes: not those of the grant, which refreshes write concurrently. */
export function ownAttributes(connection: Connection) {
  const { id: _id, ownerId: _ownerId, grant: _grant, fence: _fence, ...rest } = connection
  const { dueAt: _dueAt, usedAt: _usedAt, stepUp: _stepUp, ...own } = rest
  return connections.encode(own)
}

/** The attributes that a grant write sets: the grant, its fence, and its place in the index `due`. */
export function grantAttributes(connection: Connection) {
  const { grant, fence, dueAt } = connection
  const attributes = connections.encode({ grant, fence })
  if (dueAt === undefined) return { ...attributes, due_at: undefined, due_shard: undefined }
  const due_shard = keys.dueShard(dueShardOf(connection))
  return { ...attributes, due_at: encodeDueAt(dueAt, grant?.client), due_shard }
}

/** The attribute that records the scopes which a server asked for; a refresh writes its own concurrently. */
export function stepUpAttributes({ stepUp }: Pick<Connection, 'stepUp'>) {
  return connections.encode({ stepUp })
}

/** The attributes that belong to a grant's tokens. */
export const grantAttributeNames = ['grant', 'fence', 'due_at', 'due_shard', 'usedAt'] as const

/** The grant of a connection's item, read alone; undefined for other items and without a grant. */
export function decodeGrant({ sk, grant }: Item): Grant | undefined {
  if (!sk?.S?.startsWith(keys.connection('', '').sk) || grant?.S === undefined) return undefined
  return storedGrant.decode(JSON.parse(grant.S)) as Grant
}

/** The connection of a row. @throws Error as `Codec.decode`. */
export function decodeConnection(row: Attributes): Connection {
  return connections.decode(row)
}

/** Maps the id of a connection or an OAuth client to its owner. */
interface Owner {
  readonly id: string
  /** A project's id, or `system`. */
  readonly ownerId: string
}

const owners = /* @__PURE__ */ codec<Owner>(
  'owner',
  { id: text, ownerId: text },
  { names: { ownerId: 'home' }, derived: ['referenceCount', 'deletedAt'] },
)

/** The row that names the owner of a connection or an OAuth client. */
export function encodeOwner(key: Key, { id, ownerId }: Owner): Row {
  return { ...key, ...owners.encode({ id, ownerId }) }
}

/** The owner in such a row. @throws Error as `Codec.decode`. */
export function decodeOwner(row: Attributes): Owner {
  return owners.decode(row)
}
