import type { Caller } from '../model/access-key.ts'
import type { Connection } from '../model/connection.ts'
import type { AuditEvent } from '../model/event.ts'
import { Problem } from '../model/problem.ts'
import type { Powers } from '../ports/index.ts'
import { assertGranted, type Credentials } from '../usecases/connections/credentials.ts'
import { assertCanManageSystem, requireVisibleConnection } from '../usecases/visibility.ts'
import { withRoutes } from './surface.ts'

/** A problem as an item of a batch shows it. */
export interface ErrorView {
  readonly code: string
  readonly message: string
  readonly details?: Record<string, unknown>
}

/** The view of a problem with one item. */
export function toErrorView(problem: Problem): ErrorView {
  const { code, message, details } = withRoutes(problem)
  return { code, message, ...(details ? { details: { ...details } } : {}) }
}

/** The view of an item of a batch that failed. */
export interface FailedItem {
  readonly id: string
  readonly error: ErrorView
}

// A requested connection, or the problem with it.
interface Item {
  readonly id: string
  readonly connection: Connection | undefined
  readonly problem: Problem | undefined
}

/** Authorizes the caller for one connection of a batch. */
function authorizeItem(caller: Caller, id: string, connection: Connection | undefined): Item {
  try {
    const found = requireVisibleConnection(caller, connection)
    assertCanManageSystem(caller, found.ownerId)
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
): Promise<Credentials | FailedItem> {
  try {
    if (!connection) throw problem
    return await resolve(connection)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { id, error: toErrorView(error) }
  }
}

type Needed = Pick<Powers, 'readManyConnections' | 'recordReads'>

/** A request for a batch of credentials. */
export interface BatchRequest {
  readonly ids: readonly string[]
  readonly caller: Caller
  /** The audit record of one read. */
  readonly auditEvent: (connection: Connection) => AuditEvent
}

/**
 * Resolves many connections, over HTTP and by invocation. Each is authorized separately; the reads
 * are recorded before the response, all of them or none.
 *
 * @throws Problem `dependency_unavailable` where they cannot be read, or not be recorded.
 */
export async function resolveBatch(
  { readManyConnections, recordReads }: Needed,
  { ids, caller, auditEvent }: BatchRequest,
  resolve: (connection: Connection) => Promise<Credentials>,
): Promise<{ data: (Credentials | FailedItem)[]; read: ReadonlyMap<string, Connection> }> {
  const found = await readManyConnections.locateMany(ids)
  const items = ids.map((id, at) => authorizeItem(caller, id, found[at]))
  const read = new Map(
    items.flatMap(({ id, connection }) => (connection ? [[id, connection]] : [])),
  )
  const [data] = await Promise.all([
    Promise.all(items.map((item) => resolveItem(item, resolve))),
    recordReads.record([...read.values()].map(auditEvent)),
  ])
  return { data, read }
}

const maxConcurrent = 16

/** What `read` returns for each of many keys, together; a few are read at a time. */
export async function readForEach<Key, Item>(
  keys: readonly Key[],
  read: (key: Key) => Promise<readonly Item[]>,
): Promise<readonly Item[]> {
  const all: (readonly Item[])[] = []
  for (let from = 0; from < keys.length; from += maxConcurrent)
    all.push(...(await Promise.all(keys.slice(from, from + maxConcurrent).map(read))))
  return all.flat()
}
