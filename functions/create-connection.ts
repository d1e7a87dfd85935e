import { createdConnection } from '../shared/api/surfaces/native/connection-view.ts'
import { createConnection } from '../shared/api/surfaces/native/connections.ts'
import { requireOwnerId, toConnection } from '../shared/api/to-connection.ts'
import { readStoredResponses } from '../shared/aws/idempotency.ts'
import { discardSecrets, writeNewSecrets } from '../shared/aws/secrets/index.ts'
import { createConnections } from '../shared/aws/write-connections.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { createConnection as create } from '../shared/usecases/connections/create-connection.ts'

export const handler = endpoint(
  createConnection,
  { createConnections, writeNewSecrets, discardSecrets, readStoredResponses },
  async ({ body, caller, context, idempotency }, powers) => {
    const { now } = context
    const scope = requireOwnerId(caller, body)
    const { connection, secrets } = toConnection(body, scope, caller, now)
    const request = { ...idempotency, route: createConnection.route, scope, now }
    const answer = createdConnection(connection)
    return create(powers, request, context, () => ({ connection, secrets, answer }))
  },
)
