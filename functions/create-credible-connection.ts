import { createCredibleConnection } from '../shared/api/surfaces/credible/connections.ts'
import { writeMessage } from '../shared/api/surfaces/credible/schemas.ts'
import { toCredibleConnection } from '../shared/api/surfaces/credible/to-connection.ts'
import { readStoredResponses } from '../shared/aws/idempotency.ts'
import { findProjects } from '../shared/aws/projects.ts'
import { discardSecrets, writeNewSecrets } from '../shared/aws/secrets/index.ts'
import { createConnections } from '../shared/aws/write-connections.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { createConnection } from '../shared/usecases/connections/create-connection.ts'
import { findProjectNamed } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  createCredibleConnection,
  { findProjects, createConnections, writeNewSecrets, discardSecrets, readStoredResponses },
  async ({ params, body, caller, context, idempotency }, powers) => {
    const { now } = context
    const { id: ownerId } = await findProjectNamed(powers.findProjects, caller, params.projectName)
    const name = params.connectionName
    const { connection, secrets } = toCredibleConnection(body, { name, ownerId }, caller, now)
    const route = `${createCredibleConnection.route} ${name}`
    const request = { ...idempotency, route, scope: ownerId, now }
    const answer = { status: 201, headers: {}, body: writeMessage(name, 'created') }
    return createConnection(powers, request, context, () => ({ connection, secrets, answer }))
  },
)
