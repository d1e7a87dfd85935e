import { deleteOauth2Client } from '../shared/api/surfaces/native/oauth2-clients.ts'
import { deleteOauth2Clients } from '../shared/aws/delete-oauth2-clients.ts'
import { discardClientSecrets } from '../shared/aws/discard-client-secrets.ts'
import { locateOauth2Clients } from '../shared/aws/locate-oauth2-clients.ts'
import { completeCleanup } from '../shared/aws/settle-leftovers.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { discardSecretTask } from '../shared/model/cleanup-task.ts'
import { eventOf } from '../shared/model/event.ts'
import { Problem } from '../shared/model/problem.ts'
import { tidy } from '../shared/usecases/cleanup/run-cleanup.ts'
import { onCurrent } from '../shared/usecases/optimistic.ts'
import { assertCanManageSystem, findOauth2Client } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  deleteOauth2Client,
  { locateOauth2Clients, deleteOauth2Clients, discardClientSecrets, completeCleanup },
  async ({ params, caller, context, ifMatch }, powers) => {
    const id = params.oauth2_client_id
    const first = await findOauth2Client(powers.locateOauth2Clients, caller, id)
    assertCanManageSystem(caller, first.home)
    const reread = () => powers.locateOauth2Clients.locate(id)
    const current = { ifMatch, reread, gone: 'oauth2_client_not_found' } as const
    const leftover = await onCurrent(first, current, async (client) => {
      if (client.useCount) throw new Problem('oauth2_client_in_use')
      const { name, type } = client
      const event = eventOf('oauth2_client.deleted', id, context, { name, type })
      const left = discardSecretTask({ ...client, kind: 'oauth2_client' }, context.now)
      await powers.deleteOauth2Clients.remove(client, event, left)
      return left
    })
    await tidy(leftover, powers.completeCleanup, () => powers.discardClientSecrets.discard(first))
    return { body: undefined }
  },
)
