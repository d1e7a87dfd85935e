import { testConnection, testedView } from '../shared/api/trials.ts'
import { countConnectionTests } from '../shared/aws/count-connection-tests.ts'
import { openSecrets } from '../shared/aws/open-secrets.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { recordEvents } from '../shared/aws/record-events.ts'
import { requestConnectionTests } from '../shared/aws/request-connection-tests.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { connectionEvent } from '../shared/model/event.ts'
import { demandComplete, resolve } from '../shared/usecases/credentials.ts'
import { demandHands } from '../shared/usecases/reach.ts'

export const handler = endpoint(
  testConnection,
  { readConnections, openSecrets, recordEvents, countConnectionTests, requestConnectionTests },
  async ({ connection, caller, occasion }, powers) => {
    demandHands(caller, connection.home)
    demandComplete(connection)
    await powers.countConnectionTests.count(caller.keyId, occasion.now)
    const { id: _id, type, ...config } = await resolve(powers.openSecrets, connection)
    const tested = await powers.requestConnectionTests.request(type, config)
    const { outcome } = tested
    const event = connectionEvent('connection.tested', connection, occasion, { outcome })
    await powers.recordEvents.record([event])
    return { body: { data: testedView(tested) } }
  },
)
