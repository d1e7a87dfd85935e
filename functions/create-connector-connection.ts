import {
  toConnectedView,
  withSignedLink,
} from '../shared/api/surfaces/connector/connection-view.ts'
import { requireConnector } from '../shared/api/surfaces/connector/connectors.ts'
import { createConnectorConnection } from '../shared/api/surfaces/connector/operations.ts'
import { toConnectorConnection } from '../shared/api/surfaces/connector/to-connection.ts'
import { toTokenSet } from '../shared/api/to-token-set.ts'
import { readStoredResponses } from '../shared/aws/idempotency.ts'
import { encryptTokens, signLinks } from '../shared/aws/kms.ts'
import { listOauth2Clients } from '../shared/aws/oauth2-clients.ts'
import { listProjects, readProjects } from '../shared/aws/projects.ts'
import { discardSecrets, writeNewSecrets } from '../shared/aws/secrets/index.ts'
import { createConnections } from '../shared/aws/write-connections.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { readyToAuthorize } from '../shared/oauth/store-grant.ts'
import { createConnection } from '../shared/usecases/connections/create-connection.ts'
import { oneProject } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  createConnectorConnection,
  {
    listProjects,
    readProjects,
    listOauth2Clients,
    createConnections,
    writeNewSecrets,
    discardSecrets,
    encryptTokens,
    readStoredResponses,
    signLinks,
  },
  async ({ params, body, caller, context, projectId, idempotency }, powers) => {
    const { now } = context
    const type = requireConnector(params.connector_id)
    const ownerId = await oneProject(powers, caller, projectId)
    const { connection: plain, secrets } = toConnectorConnection(type, body, ownerId, caller, now)
    const sent = type.oauth ? body.security?.oauth2Token : undefined
    const token = toTokenSet(type, sent, ['security', 'oauth2Token'], now)
    // The scope includes the user: another user who sends the same key must not get a personal connection.
    const route = `${createConnectorConnection.route} ${type.id} ${caller.user}`
    const request = { ...idempotency, route, scope: ownerId, now }
    const reply = await createConnection(powers, request, context, async () => {
      const connection = type.oauth ? await readyToAuthorize(powers, plain, token, now) : plain
      const answer = { status: 200, headers: {}, body: toConnectedView(type, connection) }
      return { connection, secrets, answer }
    })
    // Signed after the answer is stored: a stored answer must not contain a valid link.
    return { ...reply, body: await withSignedLink(reply.body, powers.signLinks, now) }
  },
)
