import { deleteOauth2Client } from '../shared/api/surfaces/native/oauth2-clients.ts'
import { completeCleanup } from '../shared/aws/cleanup-tasks.ts'
import { locateOauth2Clients } from '../shared/aws/oauth2-clients.ts'
import { discardClientSecrets } from '../shared/aws/secrets/index.ts'
import { deleteOauth2Clients } from '../shared/aws/write-oauth2-clients.ts'
import { cleanupLog } from '../shared/lambda/metrics.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { deleteOauth2Client as remove } from '../shared/usecases/oauth2-clients.ts'
import { assertCanManageSystem, findOauth2Client } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  deleteOauth2Client,
  { locateOauth2Clients, deleteOauth2Clients, discardClientSecrets, completeCleanup },
  async ({ params, caller, context, precondition }, powers) => {
    const id = params.oauth2_client_id
    const client = await findOauth2Client(powers.locateOauth2Clients, caller, id)
    assertCanManageSystem(caller, client.ownerId)
    await remove(powers, client, { context, precondition, observer: cleanupLog })
    return { body: undefined }
  },
)
