import { deleteOauth2Client } from '../shared/api/oauth2-clients.ts'
import { deleteOauth2Clients } from '../shared/aws/delete-oauth2-clients.ts'
import { discardClientSecrets } from '../shared/aws/discard-client-secrets.ts'
import { locateOauth2Clients } from '../shared/aws/locate-oauth2-clients.ts'
import { settleLeftovers } from '../shared/aws/settle-leftovers.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { tidy } from '../shared/lambda/tidy.ts'
import { eventOf } from '../shared/model/event.ts'
import { leftSecret } from '../shared/model/leftover.ts'
import { Problem } from '../shared/model/problem.ts'
import { onCurrent } from '../shared/usecases/optimistic.ts'
import { demandHands, findOauth2Client } from '../shared/usecases/reach.ts'

export const handler = endpoint(
  deleteOauth2Client,
  { locateOauth2Clients, deleteOauth2Clients, discardClientSecrets, settleLeftovers },
  async ({ params, caller, occasion, ifMatch }, powers) => {
    const id = params.oauth2_client_id
    const first = await findOauth2Client(powers.locateOauth2Clients, caller, id)
    demandHands(caller, first.home)
    const reread = () => powers.locateOauth2Clients.locate(id)
    const current = { ifMatch, reread, gone: 'oauth2_client_not_found' } as const
    const leftover = await onCurrent(first, current, async (client) => {
      if (client.useCount) throw new Problem('oauth2_client_in_use')
      const { name, type } = client
      const event = eventOf('oauth2_client.deleted', id, occasion, { name, type })
      const left = leftSecret({ ...client, kind: 'oauth2_client' }, occasion.now)
      await powers.deleteOauth2Clients.remove(client, event, left)
      return left
    })
    await tidy(leftover, powers.settleLeftovers, () => powers.discardClientSecrets.discard(first))
    return { body: undefined }
  },
)
