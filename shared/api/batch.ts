import type { Caller } from '../model/caller.ts'
import type { Connection } from '../model/connection.ts'
import type { AuditEvent } from '../model/event.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { assertGranted, type Credentials } from '../usecases/connections/credentials.ts'
import { assertCanManageSystem, requireVisibleConnection } from '../usecases/visibility.ts'
import { withRoutes } from './problem-routes.ts'

interface Told {
  readonly code: string
  readonly message: string
  readonly details?: Record<string, unknown>
}

/** One item of a batch that failed, as it is told. */
export interface Failed {
  readonly id: string
  readonly error: Told
}

// A connection that was asked for by id, and what speaks against resolving it.
interface Item {
  readonly id: string
  readonly connection: Connection | undefined
  readonly problem: Problem | undefined
}

/** Judges one connection of a batch. */
function judge(caller: Caller, id: string, connection: Connection | undefined): Item {
  try {
    const found = requireVisibleConnection(caller, connection)
    assertCanManageSystem(caller, found.home)
    assertGranted(found)
    return { id, connection: found, problem: undefined }
  } catch (error) {
    if (error instanceof Problem) return { id, connection: undefined, problem: error }
    throw error
  }
}

/** Resolves one connection of a batch; its failure is its own. */
async function resolveItem(
  { id, connection, problem }: Item,
  resolve: (connection: Connection) => Promise<Credentials>,
): Promise<Credentials | Failed> {
  try {
    if (!connection) throw problem
    return await resolve(connection)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { code, message, details } = withRoutes(error)
    return { id, error: { code, message, ...(details ? { details: { ...details } } : {}) } }
  }
}

type Needed = Pick<Powers, 'readManyConnections' | 'recordEvents'>

/** Who asks for a batch, as far as judging and telling of it goes. */
export interface BatchRequest {
  readonly ids: readonly string[]
  readonly caller: Caller
  /** The record of one read. */
  readonly told: (connection: Connection) => AuditEvent
}

/**
 * Resolves many connections: the one way to, over HTTP and by invocation. Each is judged by itself;
 * those that may be read are recorded before anything is answered, all of them or none.
 *
 * @throws Problem `dependency_unavailable` where they cannot be read, or not be recorded.
 */
export async function resolveBatch(
  { readManyConnections, recordEvents }: Needed,
  { ids, caller, told }: BatchRequest,
  resolve: (connection: Connection) => Promise<Credentials>,
): Promise<{ data: (Credentials | Failed)[]; read: ReadonlyMap<string, Connection> }> {
  const found = await readManyConnections.locateMany(ids)
  const items = ids.map((id, at) => judge(caller, id, found[at]))
  const read = new Map(
    items.flatMap(({ id, connection }) => (connection ? [[id, connection]] : [])),
  )
  const [data] = await Promise.all([
    Promise.all(items.map((item) => resolveItem(item, resolve))),
    recordEvents.record([...read.values()].map(told)),
  ])
  return { data, read }
}
