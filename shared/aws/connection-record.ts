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

/** The members of a row that a list is sorted and filtered by. */
export const listed = ['id', 'home', 'name', 'type', 'status', 'createdAt', 'updatedAt'] as const

/** Those members of a row; read by hand, since a list may hold thousands. */
export function connectionKeysOf(item: Item): ConnectionKeys {
  return Object.fromEntries(listed.map((name) => [name, item[name]?.S ?? ''])) as Record<
    (typeof listed)[number],
    string
  >
}
