import { requireSecret } from '../shared/api/surfaces/native/client-secret.ts'
import { createdOauth2Client } from '../shared/api/surfaces/native/oauth2-client-view.ts'
import { createOauth2Client } from '../shared/api/surfaces/native/oauth2-clients.ts'
import { withDiscovered } from '../shared/api/surfaces/native/provider-endpoints.ts'
import {
  requireOauthClientType,
  toRegisteredProvider,
  toRegistration,
} from '../shared/api/surfaces/native/to-oauth2-client.ts'
import { requireOwnerId } from '../shared/api/to-connection.ts'
import { readStoredResponses } from '../shared/aws/idempotency.ts'
import { createOauth2Clients } from '../shared/aws/oauth2-clients.ts'
import { discardClientSecrets, writeNewClientSecrets } from '../shared/aws/secrets/index.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { newOauth2Client } from '../shared/model/oauth2-client.ts'
import { askProviders } from '../shared/oauth/ask-providers.ts'
import { createOauth2Client as create } from '../shared/usecases/oauth2-clients.ts'

export const handler = endpoint(
  createOauth2Client,
  {
    ...{ createOauth2Clients, writeNewClientSecrets, discardClientSecrets, readStoredResponses },
    askProviders,
  },
  async ({ body, caller, context, idempotency }, powers) => {
    const { now } = context
    const ownerId = requireOwnerId(caller, body)
    const type = requireOauthClientType(body.type)
    const provider = toRegisteredProvider(type, await withDiscovered(powers, type, body))
    const registration = toRegistration(type, body)
    const declared = (provider ?? registration)?.tokenAuthMethod
    const { secret, signingKey } = requireSecret(type, body, declared)
    const given = { ownerId, name: body.name, type: type.id, clientId: body.client_id }
    const client = newOauth2Client({ ...given, provider, registration, signingKey }, caller, now)
    const request = { ...idempotency, route: createOauth2Client.route, scope: ownerId, now }
    const answer = createdOauth2Client(client, secret !== undefined)
    return create(powers, request, context, { client, secret, answer })
  },
)
