import type { Connection } from '../domain/connection.ts'
import type { ConnectionKeys } from '../domain/powers.ts'
import { keys } from './keys.ts'
import type { Item, Row } from './table.ts'

/**
 * The row of a connection. The config is kept as JSON text: DynamoDB nests 32 levels at most and
 * has no such thing as a float, and a list of thousands reads quicker.
 */
export function connectionRow(connection: Connection): Row {
  const { home, id, config } = connection
  return { ...keys.connection(home, id), ...connection, config: JSON.stringify(config) }
}

/** The connection of a row. */
export function connectionOf({ pk: _pk, sk: _sk, config, ...rest }: Record<string, unknown>) {
  return { ...rest, config: JSON.parse(String(config)) } as unknown as Connection
}

const listed = ['name', 'type', 'status', 'createdAt', 'updatedAt'] as const

/**
 * The row that a list is made from: what it is sorted and filtered by, in one short attribute.
 * Thousands of these are read at once, where the rows themselves would be several times the size.
 */
export function connectionListing(connection: Connection): Row {
  const { home, id } = connection
  const values = listed.map((member) => connection[member])
  return { ...keys.connectionListing(home, id), listed: JSON.stringify(values) }
}

/** What that row tells; read by hand, for speed. */
export function connectionKeysOf(home: string, { sk, listed }: Item): ConnectionKeys {
  const id = sk?.S?.slice(keys.connectionListing(home, '').sk.length) ?? ''
  const values = JSON.parse(listed?.S ?? '[]') as [string, string, string, string, string]
  const [name, type, status, createdAt, updatedAt] = values
  return { id, home, name, type, status, createdAt, updatedAt }
}
