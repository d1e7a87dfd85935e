import { type CleanupTask, discardSecretTask, revokeGrantTask } from '../../model/cleanup-task.ts'
import type { Connection } from '../../model/connection.ts'
import { connectionEvent, type RequestContext } from '../../model/event.ts'
import type { Json } from '../../model/json.ts'
import { limits } from '../../model/limits.ts'
import { Problem } from '../../model/problem.ts'
import type { Powers } from '../../ports/index.ts'
import { runCleanup } from '../cleanup/run-cleanup.ts'
import { onCurrent, type Precondition } from '../optimistic.ts'
import type { ChangeRequest } from './change-connection.ts'

/**
 * Deletes a connection and discards its secret, for every API surface. Its grant is revoked by
 * `revoke-grants`, which the table's stream starts.
 *
 * @throws Problem as `removeConnection`.
 */
export async function deleteConnection(
  powers: RemovePowers & Pick<Powers, 'discardSecrets' | 'completeCleanup'>,
  connection: Connection,
  { context, precondition, observer }: ChangeRequest,
): Promise<void> {
  const { completeCleanup, discardSecrets } = powers
  const task = await removeConnection(powers, connection, context, precondition)
  await runCleanup(task, { completeCleanup, observer }, ({ secretRef }) =>
    discardSecrets.discard(connection, secretRef),
  )
}

/** The powers to remove a connection. */
export type RemovePowers = Pick<Powers, 'readConnections' | 'deleteConnections' | 'listReferences'>

/**
 * Deletes a connection, for every API surface.
 *
 * @returns the cleanup task of its secret.
 * @throws Problem as `onCurrent`, `deleteConnections.remove` and `withReferences`.
 */
function removeConnection(
  { readConnections, deleteConnections, listReferences }: RemovePowers,
  first: Connection,
  context: RequestContext,
  precondition?: Precondition,
): Promise<CleanupTask | undefined> {
  const reread = () => readConnections.find(first)
  const now = { precondition, reread, gone: 'connection_not_found' } as const
  return onCurrent(first, now, async (current) => {
    const { name, type } = current
    const event = connectionEvent('connection.deleted', current, context, { name, type })
    const left = discardSecretTask(current, context.now)
    // Revoked by revoke-grants, which the table's stream starts: a delete decrypts nothing.
    const granted = revokeGrantTask(current, context.now)
    const removal = deleteConnections.remove(current, event, left, granted)
    await withReferences(listReferences, current.id, removal)
    return left
  })
}

/**
 * Adds the references of a connection to the error of its deletion.
 *
 * @throws Problem `connection_in_use` with the references, `revision_conflict` where the last one
 * was removed concurrently, so that a retry can succeed; any other error as it is.
 */
async function withReferences<T>(
  { list }: Powers['listReferences'],
  connectionId: string,
  deletion: Promise<T>,
): Promise<T> {
  try {
    return await deletion
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'connection_in_use') throw error
    const found = await list(connectionId)
    if (found.length === 0) throw new Problem('revision_conflict', { cause: error })
    const listed = found.slice(0, limits.maxIssuesReported).map(
      ({ resourceType, resourceId }): Json => ({
        resource_type: resourceType,
        resource_id: resourceId,
      }),
    )
    const details = { references: listed, reference_count: found.length }
    throw new Problem('connection_in_use', { details, cause: error })
  }
}
