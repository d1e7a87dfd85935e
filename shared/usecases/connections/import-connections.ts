import pLimit from 'p-limit'
import type { Caller } from '../../model/access-key.ts'
import type { Connection } from '../../model/connection.ts'
import type { RequestContext } from '../../model/event.ts'
import { limits } from '../../model/limits.ts'
import { hasCode, Problem } from '../../model/problem.ts'
import type { Secrets } from '../../model/secret.ts'
import type { Powers } from '../../ports/index.ts'
import { runtime } from '../../runtime/runtime.ts'
import { findProject } from '../visibility.ts'
import { type StorePowers, storeConnection } from './create-connection.ts'

/** A connection to import. */
export interface ImportItem {
  readonly ownerId: string
  readonly externalId: string
  /** Makes the connection, with its external id; called only where none has it. It must not write. */
  build(): Promise<{ readonly connection: Connection; readonly secrets: Secrets }>
}

/** What an import did with one connection. */
export type ImportOutcome =
  /** `id` is absent where nothing was to be written. */
  | { readonly outcome: 'created'; readonly id?: string }
  | { readonly outcome: 'exists'; readonly id: string }
  | { readonly outcome: 'rejected'; readonly problem: Problem }

interface ImportRequest {
  readonly context: RequestContext
  readonly dryRun: boolean
}

type Needed = StorePowers & Pick<Powers, 'readExternalIds' | 'readProjects'>

// Each creation changes the count in the project's row, where more would only wait for each other.
const maxConcurrent = 4

/**
 * Imports connections, each once for its external id: the row that holds the external id is written
 * in the transaction that creates the connection, so a repeat and a concurrent import find it.
 *
 * @returns the outcomes, in the order of the items.
 * @throws Problem `dependency_unavailable` where it cannot be read what exists.
 */
export async function importConnections(
  powers: Needed,
  items: readonly ImportItem[],
  request: ImportRequest,
): Promise<readonly ImportOutcome[]> {
  const { caller } = request.context
  const projects = await readProjects(powers, items, caller)
  const untilMs = runtime().clock.nowMs() + limits.importMs
  const firsts = new Map(items.toReversed().map((item) => [nameOf(item), item]))
  const lane = pLimit(maxConcurrent)
  const importOne = async (item: ImportItem): Promise<ImportOutcome> => {
    const existing = projects.get(item.ownerId)
    if (existing instanceof Problem) throw existing
    const id = existing?.get(item.externalId)
    if (id !== undefined) return { outcome: 'exists', id }
    if (firsts.get(nameOf(item)) !== item) throw repeated()
    if (runtime().clock.nowMs() >= untilMs) throw new Problem('dependency_unavailable')
    return create(powers, item, request)
  }
  return Promise.all(items.map((item) => lane(() => importOne(item).catch(toRejected))))
}

const nameOf = ({ ownerId, externalId }: ImportItem) => `${ownerId} ${externalId}`

function repeated(): Problem {
  const details = { external_id: 'is that of an earlier connection of this request' }
  return new Problem('invalid_request', { details })
}

function toRejected(error: unknown): ImportOutcome {
  if (error instanceof Problem) return { outcome: 'rejected', problem: error }
  throw error
}

type Existing = ReadonlyMap<string, string>

/** By project: the ids that exist by external id, or why nothing can be imported into it. */
async function readProjects(
  powers: Needed,
  items: readonly ImportItem[],
  caller: Caller,
): Promise<ReadonlyMap<string, Existing | Problem>> {
  const lane = pLimit(maxConcurrent)
  const read = async (ownerId: string): Promise<Existing | Problem> => {
    const own = items.filter((item) => item.ownerId === ownerId)
    try {
      await findProject(powers.readProjects, caller, ownerId)
    } catch (error) {
      if (error instanceof Problem && error.code === 'project_not_found') return error
      throw error
    }
    const externalIds = own.map(({ externalId }) => externalId)
    return powers.readExternalIds.find(ownerId, externalIds)
  }
  const ownerIds = [...new Set(items.map(({ ownerId }) => ownerId))]
  const entries = ownerIds.map((ownerId) =>
    lane(async () => [ownerId, await read(ownerId)] as const),
  )
  return new Map(await Promise.all(entries))
}

async function create(
  powers: Needed,
  item: ImportItem,
  { context, dryRun }: ImportRequest,
): Promise<ImportOutcome> {
  const { connection, secrets } = await item.build()
  if (dryRun) return { outcome: 'created' }
  try {
    await storeConnection(powers, connection, secrets, context)
    return { outcome: 'created', id: connection.id }
  } catch (error) {
    if (!hasCode(error, 'revision_conflict')) throw error
    const found = await powers.readExternalIds.find(item.ownerId, [item.externalId])
    const id = found.get(item.externalId)
    if (id === undefined) throw error
    return { outcome: 'exists', id }
  }
}
