import { type CleanupTask, discardSecretTask, revokeGrantTask } from '../../model/cleanup-task.ts'
import type { Connection } from '../../model/connection.ts'
import { connectionEvent, type RequestContext } from '../../model/event.ts'
import type { Powers } from '../../ports/index.ts'
import { onCurrent, type Precondition } from '../optimistic.ts'
import { withReferences } from './with-references.ts'

/** The powers to remove a connection. */
export type RemovePowers = Pick<Powers, 'readConnections' | 'deleteConnections' | 'listReferences'>

/**
 * Deletes a connection, for every API surface.
 *
 * @returns the cleanup task of its secret.
 * @throws Problem as `onCurrent`, `deleteConnections.remove` and `withReferences`.
 */
export function removeConnection(
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
