import type { Oauth2Client } from '../../model/oauth2-client.ts'
import type { Secret } from '../../model/secret.ts'
import type { Powers } from '../../ports/index.ts'
import { runCleanup } from '../cleanup/run-cleanup.ts'
import type { ChangeRequest } from '../connections/change-connection.ts'
import { commitReplaced } from '../connections/replace-connection.ts'
import { onCurrent } from '../optimistic.ts'
import { type ReplaceClientPowers, replaceOauth2Client } from './store-oauth2-client.ts'

/** The next version of an OAuth client, and its new secret where one was sent. */
export interface ClientRevision {
  readonly next: Oauth2Client
  readonly secret: Secret | undefined
}

/**
 * Changes an OAuth client, and releases the version of its secret that is replaced.
 *
 * @param revise is called again with the current row after a concurrent write.
 * @throws Problem as `onCurrent`, `revise` and `replaceOauth2Client`.
 */
export async function changeOauth2Client(
  powers: ReplaceClientPowers & Pick<Powers, 'locateOauth2Clients' | 'completeCleanup'>,
  first: Oauth2Client,
  { context, precondition, observer }: ChangeRequest,
  revise: (row: Oauth2Client) => ClientRevision,
): Promise<Oauth2Client> {
  const { locateOauth2Clients, completeCleanup, commitClientSecrets } = powers
  const reread = () => locateOauth2Clients.locate(first.id)
  const current = { precondition, reread, gone: 'oauth2_client_not_found' } as const
  const { client, cleanupTask } = await onCurrent(first, current, (row) => {
    const { next, secret } = revise(row)
    return replaceOauth2Client(powers, row, next, secret, context)
  })
  await runCleanup(cleanupTask, { completeCleanup, observer }, (task) =>
    commitReplaced(commitClientSecrets, client, task),
  )
  return client
}
