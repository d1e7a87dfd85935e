import type * as z from 'zod'
import { categories } from '../../../catalogue/categories.ts'
import { connectorIdOf } from '../../../catalogue/config/connector.ts'
import type { ConnectionType } from '../../../catalogue/connection-type.ts'
import { allTypes, typeNamed } from '../../../catalogue/index.ts'
import type { Caller } from '../../../model/access-key.ts'
import type { Connection } from '../../../model/connection.ts'
import { Problem } from '../../../model/problem.ts'
import type { Powers } from '../../../ports/index.ts'
import { readListPage } from '../../connection-lists.ts'
import { toConnectorView } from './connection-view.ts'
import type { Connector } from './operations.ts'

const kind = 'connector'
const byId = new Map(allTypes.map((type) => [connectorIdOf(type), type]))
const byShortName = new Map(allTypes.toReversed().map((type) => [shortName(type), type]))

/** The type of a connector's id, of its whole name, or of the last part of it. @throws Problem. */
export function requireConnector(named: string): ConnectionType {
  const type = byId.get(named.toLowerCase()) ?? typeNamed(named) ?? byShortName.get(named)
  if (type) return type
  throw new Problem('connection_type_not_found', { message: 'There is no such connector.' })
}

interface Sought {
  readonly query?: string | undefined
  readonly type?: string | undefined
}

/** The connectors that contain a text, of this kind, category or type. */
export function findConnectors({ query = '', type }: Sought) {
  const text = query.trim().toLowerCase()
  return allTypes.filter((each) => {
    const texts = [each.id, each.name, categories[each.category]]
    const found = texts.some((each) => each.toLowerCase().includes(text))
    return found && (type === undefined || isOf(each, type))
  })
}

// A type that another API surface finds by name has its short name there.
function shortName({ id, byName }: ConnectionType): string | undefined {
  return byName ? undefined : id.slice(id.lastIndexOf('.') + 1)
}

function isOf(each: ConnectionType, type: string): boolean {
  const known = [kind, each.category, each.id, connectorIdOf(each), shortName(each)]
  return known.includes(type)
}

/** These connectors with the connections of the project that the caller can read. */
export async function toConnectorViews(
  lists: Powers['listConnections'],
  types: readonly ConnectionType[],
  caller: Caller,
  projectId: string,
): Promise<z.input<typeof Connector>[]> {
  const ids = types.map(({ id }) => id)
  const { chosen } = await readListPage(lists, { caller, types: ids, ownerIds: [projectId] })
  const found = await lists.page(chosen)
  return types.map((type) =>
    itemOf(
      type,
      found.filter((each) => each.type === type.id),
    ),
  )
}

function itemOf(type: ConnectionType, connections: readonly Connection[]) {
  return {
    kind: 'connector' as const,
    id: connectorIdOf(type),
    name: type.name,
    description: `${type.name}: ${categories[type.category]}. Its credentials: ${type.docsUrl}`,
    logo: null,
    status: 'ready' as const,
    total_operations: 0,
    using_built_in_auth: false,
    connections: connections.map(toConnectorView),
  }
}
