import { type Caller, ownsDeployment } from '../../model/access-key.ts'
import { type Connection, systemOwnerId } from '../../model/connection.ts'
import { limits } from '../../model/limits.ts'
import type { Powers } from '../../ports/index.ts'
import { canSee, projectsToList } from '../visibility.ts'

/** Where an export continues: after a connection, or after every connection of an owner. */
export interface ExportPosition {
  readonly ownerId: string
  readonly id: string
}

interface ExportRequest {
  readonly caller: Caller
  /** Absent: every project that the caller can read, and for the deployment's own key the system. */
  readonly projectId: string | undefined
  readonly from: ExportPosition | undefined
  readonly pageSize: number
}

/** A page of an export, and where the next one starts; absent: this is the last. */
export interface ExportPage {
  readonly connections: readonly Connection[]
  readonly next?: ExportPosition
}

// After every id: where nothing of an owner is left.
const pastAll = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/**
 * Reads one page of an export, by owner and id. Memory, size and reads are bounded whatever the
 * deployment holds: a page ends early at `limits.exportBytes` and after `limits.exportReads`.
 *
 * @throws Problem `project_not_found`, `dependency_unavailable`.
 */
export async function exportPage(
  powers: Pick<Powers, 'exportConnections' | 'listProjects' | 'readProjects'>,
  request: ExportRequest,
): Promise<ExportPage> {
  const { caller, projectId, pageSize } = request
  const owners = await ownersOf(powers, caller, projectId)
  const found: Connection[] = []
  let [bytes, reads] = [0, 0]
  for await (const { connection, next } of walk(powers.exportConnections, owners, request)) {
    if (connection && canSee(caller, connection)) found.push(connection)
    if (connection) bytes += sizeOf(connection)
    else reads += 1
    const isFull = found.length >= pageSize || bytes >= limits.exportBytes
    if (isFull || reads >= limits.exportReads) return { connections: found, next }
  }
  return { connections: found }
}

interface Step {
  /** Absent: the end of a part. */
  readonly connection?: Connection
  readonly next: ExportPosition
}

async function* walk(
  { page }: Powers['exportConnections'],
  owners: readonly string[],
  { from, pageSize }: ExportRequest,
): AsyncGenerator<Step> {
  for (const ownerId of owners.filter((each) => each >= (from?.ownerId ?? ''))) {
    let after = ownerId === from?.ownerId ? from.id : undefined
    while (after !== pastAll) {
      const { connections, more } = await page(ownerId, after, pageSize)
      for (const connection of connections)
        yield { connection, next: { ownerId, id: connection.id } }
      after = (more && connections.at(-1)?.id) || pastAll
      yield { next: { ownerId, id: after } }
    }
  }
}

async function ownersOf(
  powers: Pick<Powers, 'listProjects' | 'readProjects'>,
  caller: Caller,
  projectId: string | undefined,
): Promise<readonly string[]> {
  const projects = await projectsToList(powers, caller, projectId)
  const system = projectId === undefined && ownsDeployment(caller) ? [systemOwnerId] : []
  return [...projects, ...system].sort()
}

/** At most what the connection comes to in an export with its secrets, in bytes. */
function sizeOf(connection: Connection): number {
  const secrets = connection.withheldFields.length > 0 ? limits.secretBytes : 0
  return Buffer.byteLength(JSON.stringify(connection)) + secrets
}
