import { credibleConnection } from '../shared/api/credible/asked.ts'
import { done } from '../shared/api/credible/connection.ts'
import { createCredibleConnection } from '../shared/api/credible/connections.ts'
import { createConnections } from '../shared/aws/create-connections.ts'
import { findProjects } from '../shared/aws/find-projects.ts'
import { rememberRequests } from '../shared/aws/remember-requests.ts'
import { sealSecrets } from '../shared/aws/seal-secrets.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { keepConnection } from '../shared/usecases/keep-connection.ts'
import { once } from '../shared/usecases/once.ts'
import { findProjectNamed } from '../shared/usecases/reach.ts'

export const handler = endpoint(
  createCredibleConnection,
  { findProjects, createConnections, sealSecrets, rememberRequests },
  async ({ params, body, caller, occasion, idempotency }, powers) => {
    const { now } = occasion
    const { id: home } = await findProjectNamed(powers.findProjects, caller, params.projectName)
    const name = params.connectionName
    const { connection, secrets } = credibleConnection(body, { name, home }, caller, now)
    const route = `${createCredibleConnection.route} ${name}`
    const ask = { ...idempotency, route, scope: home, now }
    return once(powers.rememberRequests, ask, async (ticket) => {
      const answer = { status: 201, headers: {}, body: done(name, 'created') }
      await keepConnection(powers, connection, secrets, occasion, ticket && { ticket, answer })
      return answer
    })
  },
)
