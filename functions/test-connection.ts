import { testConnection, toTestedView } from '../shared/api/surfaces/native/connection-tests.ts'
import { recordEvents } from '../shared/aws/audit-log/events.ts'
import { countConnectionTests, requestConnectionTests } from '../shared/aws/connection-tests.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { readSecrets } from '../shared/aws/secrets/index.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { connectionEvent } from '../shared/model/event.ts'
import { assertComplete, resolve } from '../shared/usecases/connections/credentials.ts'
import { assertCanManageSystem } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  testConnection,
  { readConnections, readSecrets, recordEvents, countConnectionTests, requestConnectionTests },
  async ({ connection, caller, context }, powers) => {
    assertCanManageSystem(caller, connection.ownerId)
    assertComplete(connection)
    await powers.countConnectionTests.count(caller.keyId, context.now)
    const { id: _id, type, ...config } = await resolve(powers.readSecrets, connection)
    const tested = await powers.requestConnectionTests.request(type, config)
    const { outcome } = tested
    const event = connectionEvent('connection.tested', connection, context, { outcome })
    await powers.recordEvents.record([event])
    return { body: { data: toTestedView(tested) } }
  },
)
