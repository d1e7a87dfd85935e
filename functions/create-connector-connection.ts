import { connectionToConnector } from '../shared/api/connector/asked.ts'
import { connected, linked } from '../shared/api/connector/connected.ts'
import { demandConnector } from '../shared/api/connector/connectors.ts'
import { createConnectorConnection } from '../shared/api/connector/operations.ts'
import { tokenSent } from '../shared/api/connector/token-sent.ts'
import { createConnections } from '../shared/aws/create-connections.ts'
import { listOauth2Clients } from '../shared/aws/list-oauth2-clients.ts'
import { listProjects } from '../shared/aws/list-projects.ts'
import { readProjects } from '../shared/aws/read-projects.ts'
import { rememberRequests } from '../shared/aws/remember-requests.ts'
import { sealSecrets } from '../shared/aws/seal-secrets.ts'
import { sealTokens } from '../shared/aws/seal-tokens.ts'
import { signLinks } from '../shared/aws/sign-links.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { readyToAuthorize } from '../shared/oauth/adopt-token.ts'
import { keepConnection } from '../shared/usecases/keep-connection.ts'
import { once } from '../shared/usecases/once.ts'
import { oneProject } from '../shared/usecases/reach.ts'

export const handler = endpoint(
  createConnectorConnection,
  {
    listProjects,
    readProjects,
    listOauth2Clients,
    createConnections,
    sealSecrets,
    sealTokens,
    rememberRequests,
    signLinks,
  },
  async ({ params, body, caller, occasion, projectId, idempotency }, powers) => {
    const { now } = occasion
    const type = demandConnector(params.connector_id)
    const home = await oneProject(powers, caller, projectId)
    const { connection: plain, secrets } = connectionToConnector(type, body, home, caller, now)
    const token = tokenSent(type, body, now)
    // By user, too: what is personal must not be told to whoever repeats another's key.
    const route = `${createConnectorConnection.route} ${type.id} ${caller.user}`
    const ask = { ...idempotency, route, scope: home, now }
    const reply = await once(powers.rememberRequests, ask, async (ticket) => {
      const connection = type.oauth ? await readyToAuthorize(powers, plain, token, now) : plain
      const answer = { status: 200, headers: {}, body: connected(type, connection) }
      await keepConnection(powers, connection, secrets, occasion, ticket && { ticket, answer })
      return answer
    })
    // Signed here and not before: what is kept of the answer must not lead anybody anywhere.
    return { ...reply, body: await linked(reply.body, powers.signLinks, now) }
  },
)
