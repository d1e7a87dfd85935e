import type { Connection } from '../../model/connection.ts'
import { shardOf } from '../../model/event.ts'
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
    secretRef: optionalText,
    oauth2ClientId: optionalText,
    statusReason: optionalText,
    grant: { ...optionalJson, stored: storedGrant },
    fence: optionalNumber,
    dueAt: optionalText,
    usedAt: optionalText,
    uniqueName: optionalTrue,
    accessScope: optionalText,
    owner: optionalText,
    connector: optionalJson,
    missingFields: optionalData,
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
  const { dueAt: _dueAt, usedAt: _usedAt, ...own } = rest
  return connections.encode(own)
}

/** The attributes that a grant write sets: the grant, its fence, and its place in the index `due`. */
export function grantAttributes({ id, grant, fence, dueAt }: Connection) {
  const due_shard = dueAt === undefined ? undefined : keys.dueShard(shardOf(id))
  return { ...connections.encode({ grant, fence, dueAt }), due_shard }
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
