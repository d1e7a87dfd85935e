import { toOauth2ClientView } from '../shared/api/surfaces/native/oauth2-client-view.ts'
import { readOauth2Client } from '../shared/api/surfaces/native/oauth2-clients.ts'
import { locateOauth2Clients } from '../shared/aws/oauth2-clients.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { findOauth2Client } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  readOauth2Client,
  { locateOauth2Clients },
  async ({ params, caller }, powers) => {
    const id = params.oauth2_client_id
    const client = await findOauth2Client(powers.locateOauth2Clients, caller, id)
    return { headers: { etag: `"${client.version}"` }, body: { data: toOauth2ClientView(client) } }
  },
)
