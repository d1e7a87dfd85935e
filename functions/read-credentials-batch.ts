import { judge, resolveItem } from '../shared/api/batch.ts'
import { readCredentialsBatch } from '../shared/api/credentials.ts'
import { keepGrants } from '../shared/aws/keep-grants.ts'
import { leaveWork } from '../shared/aws/leave-work.ts'
import { openSecrets } from '../shared/aws/open-secrets.ts'
import { openTokens } from '../shared/aws/open-tokens.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { readManyConnections } from '../shared/aws/read-many-connections.ts'
import { readOauth2Clients } from '../shared/aws/read-oauth2-clients.ts'
import { recordEvents } from '../shared/aws/record-events.ts'
import { sealTokens } from '../shared/aws/seal-tokens.ts'
import { tallyRefusals } from '../shared/aws/tally-refusals.ts'
import { connectionEvent, originOf } from '../shared/domain/event.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { askProviders } from '../shared/oauth/ask-providers.ts'
import { resolveConnection } from '../shared/oauth/resolve-connection.ts'

export const handler = endpoint(
  readCredentialsBatch,
  {
    readManyConnections,
    recordEvents,
    readConnections,
    readOauth2Clients,
    openSecrets,
    openTokens,
    sealTokens,
    askProviders,
    keepGrants,
    tallyRefusals,
    leaveWork,
  },
  async ({ body, caller, occasion }, powers) => {
    const ids = body.connection_ids
    const found = await powers.readManyConnections.locateMany(ids)
    const items = ids.map((id, at) => judge(caller, id, found[at]))
    const read = new Map(
      items.flatMap(({ id, connection }) => (connection ? [[id, connection]] : [])),
    )
    const events = [...read.values()].map((connection) =>
      connectionEvent('connection.credentials_read', connection, occasion),
    )
    const asked = { origin: originOf(occasion) }
    const [data] = await Promise.all([
      Promise.all(
        items.map((item) =>
          resolveItem(item, (connection) => resolveConnection(powers, connection, asked)),
        ),
      ),
      powers.recordEvents.record(events),
    ])
    return { body: { data } }
  },
)
