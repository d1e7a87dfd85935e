import type { Caller } from '../../model/caller.ts'
import type { Connection } from '../../model/connection.ts'
import type { Powers } from '../../ports/index.ts'
import { findProjectNamed, requireVisibleConnection } from '../visibility.ts'

type Needed = Pick<Powers, 'findProjects' | 'readConnections'>

/**
 * The connection of this name in the project of that name, where it is visible to the caller.
 *
 * @throws Problem `project_not_found`, `connection_not_found`.
 */
export async function findConnectionNamed(
  { findProjects, readConnections }: Needed,
  caller: Caller,
  { projectName, connectionName }: { projectName: string; connectionName: string },
): Promise<Connection> {
  const { id } = await findProjectNamed(findProjects, caller, projectName)
  return requireVisibleConnection(caller, await readConnections.named(id, connectionName))
}
