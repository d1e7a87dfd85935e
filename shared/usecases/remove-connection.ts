import type { Connection } from '../model/connection.ts'
import { connectionEvent, type Occasion } from '../model/event.ts'
import { type Leftover, leftGrant, leftSecret } from '../model/leftover.ts'
import type { Powers } from '../ports/powers.ts'
import { onCurrent } from './optimistic.ts'
import { withReferences } from './references-told.ts'

type Needed = Pick<Powers, 'readConnections' | 'deleteConnections' | 'listReferences'>

/**
 * Deletes a connection, on whatever wire that was asked for.
 *
 * @returns what is left to do with its secret.
 * @throws Problem as `onCurrent`, `deleteConnections.remove` and `withReferences`.
 */
export function removeConnection(
  { readConnections, deleteConnections, listReferences }: Needed,
  first: Connection,
  occasion: Occasion,
  ifMatch?: string,
): Promise<Leftover | undefined> {
  const reread = () => readConnections.find(first)
  const now = { ifMatch, reread, gone: 'connection_not_found' } as const
  return onCurrent(first, now, async (current) => {
    const { name, type } = current
    const event = connectionEvent('connection.deleted', current, occasion, { name, type })
    const left = leftSecret(current, occasion.now)
    // Taken back by revoke-grants, which the table's stream starts: who deletes opens nothing.
    const granted = leftGrant(current, occasion.now)
    const removal = deleteConnections.remove(current, event, left, granted)
    await withReferences(listReferences, current.id, removal)
    return left
  })
}
