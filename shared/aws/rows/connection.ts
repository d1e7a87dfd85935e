import type { Connection } from '../../model/connection.ts'
import { shardOf } from '../../model/shards.ts'
import type { ConnectionKeys } from '../../ports/index.ts'
import type { Item, Row } from '../dynamodb/client.ts'
import { keys } from '../dynamodb/keys.ts'

/**
 * The row of a connection. Config and binding are kept as JSON text: DynamoDB nests 32 levels at most and
 * has no such thing as a float, and a list of thousands reads quicker.
 */
export function encodeConnection(connection: Connection): Row {
  const { home, id } = connection
  return {
    ...keys.connection(home, id),
    id,
    home,
    ...ownMembers(connection),
    ...grantMembers(connection),
  }
}

/** What a PUT writes: all but what a grant decides, which refreshes may be writing meanwhile. */
export function ownMembers(connection: Connection) {
  const { id: _id, home: _home, grant: _grant, fence: _fence, ...rest } = connection
  const { dueAt: _dueAt, usedAt: _usedAt, config, connector, ...own } = rest
  const texts = { connector: connector && JSON.stringify(connector) }
  return { ...own, config: JSON.stringify(config), ...texts }
}

/** What a grant writes: itself, as JSON text, its fence, and its place in the index `due`. */
export function grantMembers({ id, grant, fence, dueAt }: Connection) {
  return {
    grant: grant && JSON.stringify(grant),
    fence,
    due_at: dueAt,
    due_shard: dueAt && keys.dueShard(shardOf(id)),
  }
}

/** The connection of a row. */
export function decodeConnection(row: Record<string, unknown>): Connection {
  const { pk: _pk, sk: _sk, due_shard: _shard, due_at: dueAt, config, ...rest } = row
  const { grant, connector, ...plain } = rest
  return {
    ...plain,
    config: JSON.parse(String(config)),
    ...(grant === undefined ? {} : { grant: JSON.parse(String(grant)) }),
    ...(connector === undefined ? {} : { connector: JSON.parse(String(connector)) }),
    ...(dueAt === undefined ? {} : { dueAt }),
  } as unknown as Connection
}

const listed = ['name', 'type', 'status', 'createdAt', 'updatedAt'] as const

/**
 * The row that a list is made from: what it is sorted and filtered by, in one short attribute, and
 * of a personal connection its owner, so that the others' lists and totals are right without it.
 * Thousands of these are read at once, where the rows themselves would be several times the size.
 */
export function connectionListing(connection: Connection): Row {
  const { home, id } = connection
  const { accessScope, owner } = connection
  const seenBy = accessScope === 'personal' ? [owner] : []
  const values = [...listed.map((member) => connection[member]), ...seenBy]
  return { ...keys.connectionListing(home, id), listed: JSON.stringify(values) }
}

/** What that row tells; read by hand, for speed. */
export function decodeConnectionKeys(home: string, { sk, listed }: Item): ConnectionKeys {
  const id = sk?.S?.slice(keys.connectionListing(home, '').sk.length) ?? ''
  const values = JSON.parse(listed?.S ?? '[]') as [string, string, string, string, string, string?]
  const [name, type, status, createdAt, updatedAt, owner] = values
  const keysOf = { id, home, name, type, status, createdAt, updatedAt }
  return owner === undefined ? keysOf : { ...keysOf, accessScope: 'personal', owner }
}
