import { createdConnection } from '../shared/api/connection-view.ts'
import { createConnection } from '../shared/api/connections.ts'
import { connectionAsked, demandHome } from '../shared/api/new-connection.ts'
import { createConnections } from '../shared/aws/create-connections.ts'
import { rememberRequests } from '../shared/aws/remember-requests.ts'
import { sealSecrets } from '../shared/aws/seal-secrets.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { keepConnection } from '../shared/usecases/keep-connection.ts'
import { once } from '../shared/usecases/once.ts'

export const handler = endpoint(
  createConnection,
  { createConnections, sealSecrets, rememberRequests },
  async ({ body, caller, occasion, idempotency }, powers) => {
    const { now } = occasion
    const scope = demandHome(caller, body)
    const { connection, secrets } = connectionAsked(body, scope, caller, now)
    const ask = { ...idempotency, route: createConnection.route, scope, now }
    return once(powers.rememberRequests, ask, async (ticket) => {
      const answer = createdConnection(connection)
      const receipt = ticket && { ticket, answer }
      await keepConnection(powers, connection, secrets, occasion, receipt)
      return answer
    })
  },
)
