import { assertReadOnly } from '../shared/api/read-only.ts'
import { changedClientMembers } from '../shared/api/surfaces/native/oauth2-client-body.ts'
import { toOauth2ClientView } from '../shared/api/surfaces/native/oauth2-client-view.ts'
import { updateOauth2Client } from '../shared/api/surfaces/native/oauth2-clients.ts'
import { toClientRevision } from '../shared/api/surfaces/native/to-oauth2-client.ts'
import { completeCleanup } from '../shared/aws/cleanup-tasks.ts'
import { locateOauth2Clients } from '../shared/aws/oauth2-clients.ts'
import { commitClientSecrets, writeClientSecrets } from '../shared/aws/secrets/index.ts'
import { updateOauth2Clients } from '../shared/aws/write-oauth2-clients.ts'
import { cleanupLog } from '../shared/lambda/metrics.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { clientSecretNames } from '../shared/model/oauth2-client.ts'
import { changeOauth2Client } from '../shared/usecases/oauth2-clients.ts'
import { assertCanManageSystem, findOauth2Client } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  updateOauth2Client,
  {
    locateOauth2Clients,
    updateOauth2Clients,
    writeClientSecrets,
    commitClientSecrets,
    completeCleanup,
  },
  async ({ params, body, caller, context, precondition }, powers) => {
    const id = params.oauth2_client_id
    const first = await findOauth2Client(powers.locateOauth2Clients, caller, id)
    assertCanManageSystem(caller, first.ownerId)
    const request = { context, precondition, observer: cleanupLog }
    const client = await changeOauth2Client(powers, first, request, (row) => {
      assertReadOnly(body, toOauth2ClientView(row), [...changedClientMembers, ...clientSecretNames])
      return toClientRevision(body, row, context)
    })
    return { headers: { etag: `"${client.version}"` }, body: { data: toOauth2ClientView(client) } }
  },
)
