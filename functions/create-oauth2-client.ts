import { demandHome } from '../shared/api/new-connection.ts'
import {
  demandOauthClientType,
  demandSecret,
  providerAsked,
} from '../shared/api/oauth2-client-asked.ts'
import { createdOauth2Client } from '../shared/api/oauth2-client-view.ts'
import { createOauth2Client } from '../shared/api/oauth2-clients.ts'
import { createOauth2Clients } from '../shared/aws/create-oauth2-clients.ts'
import { rememberRequests } from '../shared/aws/remember-requests.ts'
import { sealClientSecrets } from '../shared/aws/seal-client-secrets.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { newOauth2Client } from '../shared/model/oauth2-client.ts'
import { keepOauth2Client } from '../shared/usecases/keep-oauth2-client.ts'
import { once } from '../shared/usecases/once.ts'

export const handler = endpoint(
  createOauth2Client,
  { createOauth2Clients, sealClientSecrets, rememberRequests },
  async ({ body, caller, occasion, idempotency }, powers) => {
    const { now } = occasion
    const home = demandHome(caller, body)
    const type = demandOauthClientType(body.type)
    const provider = providerAsked(type, body)
    const secret = body.client_secret ?? undefined
    demandSecret(type, provider, secret !== undefined)
    const given = { home, name: body.name, type: type.id, clientId: body.client_id, provider }
    const client = newOauth2Client(given, caller, now)
    const ask = { ...idempotency, route: createOauth2Client.route, scope: home, now }
    return once(powers.rememberRequests, ask, async (ticket) => {
      // The answer tells that there is a secret; which version of it, only the row knows.
      const answer = createdOauth2Client(secret ? { ...client, secretVersion: '' } : client)
      const receipt = ticket && { ticket, answer }
      await keepOauth2Client(powers, client, secret, occasion, receipt)
      return answer
    })
  },
)
