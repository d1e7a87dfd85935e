import { clientRevisionAsked } from '../shared/api/oauth2-client-asked.ts'
import { changedClientMembers } from '../shared/api/oauth2-client-body.ts'
import { oauth2ClientView } from '../shared/api/oauth2-client-view.ts'
import { updateOauth2Client } from '../shared/api/oauth2-clients.ts'
import { assertReadOnly } from '../shared/api/read-only.ts'
import { locateOauth2Clients } from '../shared/aws/locate-oauth2-clients.ts'
import { resealClientSecrets } from '../shared/aws/reseal-client-secrets.ts'
import { settleLeftovers } from '../shared/aws/settle-leftovers.ts'
import { updateOauth2Clients } from '../shared/aws/update-oauth2-clients.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { tidy } from '../shared/lambda/tidy.ts'
import { replaceOauth2Client } from '../shared/usecases/keep-oauth2-client.ts'
import { onCurrent } from '../shared/usecases/optimistic.ts'
import { demandHands, findOauth2Client } from '../shared/usecases/reach.ts'

export const handler = endpoint(
  updateOauth2Client,
  { locateOauth2Clients, updateOauth2Clients, resealClientSecrets, settleLeftovers },
  async ({ params, body, caller, occasion, ifMatch }, powers) => {
    const id = params.oauth2_client_id
    const first = await findOauth2Client(powers.locateOauth2Clients, caller, id)
    demandHands(caller, first.home)
    const reread = () => powers.locateOauth2Clients.locate(id)
    const current = { ifMatch, reread, gone: 'oauth2_client_not_found' } as const
    const { client, leftover } = await onCurrent(first, current, (before) => {
      assertReadOnly(body, oauth2ClientView(before), [...changedClientMembers, 'client_secret'])
      const { next, secret } = clientRevisionAsked(body, before, occasion)
      return replaceOauth2Client(powers, before, next, secret, occasion)
    })
    await tidy(leftover, powers.settleLeftovers, ({ secretVersion = '' }) =>
      powers.resealClientSecrets.release(client, [secretVersion], client.secretVersion),
    )
    return { headers: { etag: `"${client.version}"` }, body: { data: oauth2ClientView(client) } }
  },
)
