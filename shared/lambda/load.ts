import type { Operation } from '../api/operation.ts'
import type { Connection } from '../model/connection.ts'
import type { Powers } from '../ports/index.ts'

/** The connection in the path, or only its home. */
export interface Loaded {
  readonly connection?: Connection
  readonly home: string
}

/** Reads what the path of an operation names; undefined where it is absent. */
export async function load(
  operation: Operation,
  params: unknown,
  { readConnections }: Partial<Powers>,
): Promise<Loaded | undefined> {
  if (!readConnections) throw new Error(`${operation.id} loads without the power to`)
  const { connection_id: id } = params as { connection_id: string }
  if (operation.loads === 'home') {
    const home = await readConnections.homeOf(id)
    return home === undefined ? undefined : { home }
  }
  const connection = await readConnections.locate(id)
  return connection && { connection, home: connection.home }
}
