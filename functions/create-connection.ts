import { createdConnection } from '../shared/api/surfaces/native/connection-view.ts'
import { createConnection } from '../shared/api/surfaces/native/connections.ts'
import { requireOwnerId, toConnection } from '../shared/api/to-connection.ts'
import { readStoredResponses } from '../shared/aws/idempotency.ts'
import { writeNewSecrets } from '../shared/aws/secrets/secrets-manager/write-new.ts'
import { createConnections } from '../shared/aws/write-connections.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { storeConnection } from '../shared/usecases/connections/store-connection.ts'
import { once } from '../shared/usecases/idempotency.ts'

export const handler = endpoint(
  createConnection,
  { createConnections, writeNewSecrets, readStoredResponses },
  async ({ body, caller, context, idempotency }, powers) => {
    const { now } = context
    const scope = requireOwnerId(caller, body)
    const { connection, secrets } = toConnection(body, scope, caller, now)
    const ask = { ...idempotency, route: createConnection.route, scope, now }
    return once(powers.readStoredResponses, ask, async (ticket) => {
      const answer = createdConnection(connection)
      const receipt = ticket && { ticket, answer }
      await storeConnection(powers, connection, secrets, context, receipt)
      return answer
    })
  },
)
