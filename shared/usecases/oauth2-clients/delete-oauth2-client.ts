import { discardSecretTask } from '../../model/cleanup-task.ts'
import { eventOf } from '../../model/event.ts'
import type { Oauth2Client } from '../../model/oauth2-client.ts'
import { Problem } from '../../model/problem.ts'
import type { Powers } from '../../ports/index.ts'
import { runCleanup } from '../cleanup/run-cleanup.ts'
import type { ChangeRequest } from '../connections/change-connection.ts'
import { onCurrent } from '../optimistic.ts'

type Needed = Pick<
  Powers,
  'locateOauth2Clients' | 'deleteOauth2Clients' | 'discardClientSecrets' | 'completeCleanup'
>

/**
 * Deletes an OAuth client that no connection uses, and discards its secret.
 *
 * @throws Problem `oauth2_client_in_use`; as `onCurrent` and `deleteOauth2Clients.remove`.
 */
export async function deleteOauth2Client(
  powers: Needed,
  first: Oauth2Client,
  { context, precondition, observer }: ChangeRequest,
): Promise<void> {
  const { locateOauth2Clients, deleteOauth2Clients, discardClientSecrets } = powers
  const reread = () => locateOauth2Clients.locate(first.id)
  const current = { precondition, reread, gone: 'oauth2_client_not_found' } as const
  const task = await onCurrent(first, current, async (row) => {
    if (row.useCount) throw new Problem('oauth2_client_in_use')
    const { id, name, type } = row
    const event = eventOf('oauth2_client.deleted', id, context, { name, type })
    const discard = discardSecretTask({ ...row, kind: 'oauth2_client' }, context.now)
    await deleteOauth2Clients.remove(row, event, discard)
    return discard
  })
  const { completeCleanup } = powers
  await runCleanup(task, { completeCleanup, observer }, ({ secretRef }) =>
    discardClientSecrets.discard(first, secretRef),
  )
}
