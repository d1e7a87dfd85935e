import { readCredentials } from '../shared/api/credentials.ts'
import { openSecrets } from '../shared/aws/open-secrets.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { recordEvents } from '../shared/aws/record-events.ts'
import { demandGrant, resolve } from '../shared/domain/credentials.ts'
import { connectionEvent } from '../shared/domain/event.ts'
import { demandHands } from '../shared/domain/reach.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'

export const handler = endpoint(
  readCredentials,
  { readConnections, openSecrets, recordEvents },
  async ({ connection, caller, occasion }, powers) => {
    demandHands(caller, connection.home)
    demandGrant(connection)
    const event = connectionEvent('connection.credentials_read', connection, occasion)
    // Side by side, for speed: a record of a read that then fails does no harm, the reverse would.
    const [data] = await Promise.all([
      resolve(powers.openSecrets, connection),
      powers.recordEvents.record([event]),
    ])
    return { body: { data } }
  },
)
