import { assertReadOnly } from '../shared/api/read-only.ts'
import { changedClientMembers } from '../shared/api/surfaces/native/oauth2-client-body.ts'
import { toOauth2ClientView } from '../shared/api/surfaces/native/oauth2-client-view.ts'
import { updateOauth2Client } from '../shared/api/surfaces/native/oauth2-clients.ts'
import { toClientRevision } from '../shared/api/surfaces/native/to-oauth2-client.ts'
import { locateOauth2Clients } from '../shared/aws/locate-oauth2-clients.ts'
import { writeClientSecrets } from '../shared/aws/reseal-client-secrets.ts'
import { completeCleanup } from '../shared/aws/settle-leftovers.ts'
import { updateOauth2Clients } from '../shared/aws/update-oauth2-clients.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { tidy } from '../shared/usecases/cleanup/run-cleanup.ts'
import { replaceOauth2Client } from '../shared/usecases/oauth2-clients/store-oauth2-client.ts'
import { onCurrent } from '../shared/usecases/optimistic.ts'
import { assertCanManageSystem, findOauth2Client } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  updateOauth2Client,
  { locateOauth2Clients, updateOauth2Clients, writeClientSecrets, completeCleanup },
  async ({ params, body, caller, context, ifMatch }, powers) => {
    const id = params.oauth2_client_id
    const first = await findOauth2Client(powers.locateOauth2Clients, caller, id)
    assertCanManageSystem(caller, first.home)
    const reread = () => powers.locateOauth2Clients.locate(id)
    const current = { ifMatch, reread, gone: 'oauth2_client_not_found' } as const
    const { client, leftover } = await onCurrent(first, current, (before) => {
      assertReadOnly(body, toOauth2ClientView(before), [...changedClientMembers, 'client_secret'])
      const { next, secret } = toClientRevision(body, before, context)
      return replaceOauth2Client(powers, before, next, secret, context)
    })
    await tidy(leftover, powers.completeCleanup, ({ secretRef = '' }) =>
      powers.writeClientSecrets.release(client, [secretRef], client.secretRef),
    )
    return { headers: { etag: `"${client.version}"` }, body: { data: toOauth2ClientView(client) } }
  },
)
