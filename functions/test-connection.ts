import { testConnection, testedView } from '../shared/api/trials.ts'
import { openSecrets } from '../shared/aws/open-secrets.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { recordEvents } from '../shared/aws/record-events.ts'
import { demandComplete, resolve } from '../shared/domain/credentials.ts'
import { connectionEvent } from '../shared/domain/event.ts'
import { demandHands } from '../shared/domain/reach.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { tryConnections } from '../shared/probe/try-connections.ts'

export const handler = endpoint(
  testConnection,
  { readConnections, openSecrets, recordEvents, tryConnections },
  async ({ connection, caller, occasion }, powers) => {
    demandHands(caller, connection.home)
    demandComplete(connection)
    const { id: _id, type, ...config } = await resolve(powers.openSecrets, connection)
    const tested = await powers.tryConnections.tryOut(type, config)
    const { outcome } = tested
    const event = connectionEvent('connection.tested', connection, occasion, { outcome })
    await powers.recordEvents.record([event])
    return { body: { data: testedView(tested) } }
  },
)
