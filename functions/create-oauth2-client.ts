import { requireSecret } from '../shared/api/surfaces/native/client-secret.ts'
import { createdOauth2Client } from '../shared/api/surfaces/native/oauth2-client-view.ts'
import { createOauth2Client } from '../shared/api/surfaces/native/oauth2-clients.ts'
import { withDiscovered } from '../shared/api/surfaces/native/provider-endpoints.ts'
import { requireServedTypes } from '../shared/api/surfaces/native/served-types.ts'
import {
  toRegisteredProvider,
  toRegistration,
} from '../shared/api/surfaces/native/to-oauth2-client.ts'
import { requireOwnerId } from '../shared/api/to-connection.ts'
import { readStoredResponses } from '../shared/aws/idempotency.ts'
import { discardClientSecrets, writeNewClientSecrets } from '../shared/aws/secrets/index.ts'
import { createOauth2Clients } from '../shared/aws/write-oauth2-clients.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
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
    const { type, ...served } = requireServedTypes(body)
    const sent = { ...body, type: type.id }
    const ownerId = requireOwnerId(caller, sent)
    const provider = toRegisteredProvider(type, await withDiscovered(powers, type, sent))
    const registration = toRegistration(type, sent)
    const declared = (provider ?? registration)?.tokenAuthMethod
    const { secret, signingKey } = requireSecret(type, sent, declared)
    const given = { ownerId, name: body.name, type: type.id, clientId: body.client_id }
    const client = newOauth2Client(
      { ...given, ...served, provider, registration, signingKey },
      caller,
      now,
    )
    const request = { ...idempotency, route: createOauth2Client.route, scope: ownerId, now }
    const answer = createdOauth2Client(client, secret !== undefined)
    return create(powers, request, context, { client, secret, answer })
  },
)
