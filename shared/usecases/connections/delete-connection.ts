import type { Connection } from '../../model/connection.ts'
import type { Powers } from '../../ports/index.ts'
import { runCleanup } from '../cleanup/run-cleanup.ts'
import type { ChangeRequest } from './change-connection.ts'
import { type RemovePowers, removeConnection } from './remove-connection.ts'

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
