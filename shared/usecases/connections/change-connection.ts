import type { Connection } from '../../model/connection.ts'
import type { Revision } from '../../model/destination-change.ts'
import type { RequestContext } from '../../model/event.ts'
import type { Powers } from '../../ports/index.ts'
import { type CleanupObserver, runCleanup } from '../cleanup/run-cleanup.ts'
import { onCurrent, type Precondition } from '../optimistic.ts'
import { commitReplaced, type ReplacePowers, replaceConnection } from './replace-connection.ts'

/** How a row is changed or deleted, and what observes the cleanup after it. */
export interface ChangeRequest {
  readonly context: RequestContext
  readonly precondition?: Precondition | undefined
  readonly observer: CleanupObserver
}

/**
 * Changes a connection, and releases the version of its secret that is replaced, for every API
 * surface.
 *
 * @param revise is called again with the current row after a concurrent write.
 * @throws Problem as `onCurrent`, `revise` and `replaceConnection`.
 */
export async function changeConnection(
  powers: ReplacePowers & Pick<Powers, 'readConnections' | 'completeCleanup'>,
  first: Connection,
  { context, precondition, observer }: ChangeRequest,
  revise: (row: Connection) => Revision,
): Promise<Connection> {
  const { readConnections, completeCleanup, commitSecrets } = powers
  const reread = () => readConnections.find(first)
  const current = { precondition, reread, gone: 'connection_not_found' } as const
  const { connection, cleanupTask } = await onCurrent(first, current, (row) =>
    replaceConnection(powers, row, revise(row), context),
  )
  await runCleanup(cleanupTask, { completeCleanup, observer }, (task) =>
    commitReplaced(commitSecrets, connection, task),
  )
  return connection
}
