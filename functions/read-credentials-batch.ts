import { resolveBatch } from '../shared/api/batch.ts'
import { readCredentialsBatch } from '../shared/api/credentials-batch.ts'
import { keepGrants } from '../shared/aws/keep-grants.ts'
import { leaveWork } from '../shared/aws/leave-work.ts'
import { openClientSecrets } from '../shared/aws/open-client-secrets.ts'
import { openSecrets } from '../shared/aws/open-secrets.ts'
import { openTokens } from '../shared/aws/open-tokens.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { readManyConnections } from '../shared/aws/read-many-connections.ts'
import { readOauth2Clients } from '../shared/aws/read-oauth2-clients.ts'
import { recordEvents } from '../shared/aws/record-events.ts'
import { sealTokens } from '../shared/aws/seal-tokens.ts'
import { tallyRefusals } from '../shared/aws/tally-refusals.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import type { Connection } from '../shared/model/connection.ts'
import { connectionEvent, originOf } from '../shared/model/event.ts'
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
    openClientSecrets,
    openTokens,
    sealTokens,
    askProviders,
    keepGrants,
    tallyRefusals,
    leaveWork,
  },
  async ({ body, caller, occasion }, powers) => {
    const asked = {
      ids: body.connection_ids,
      caller,
      told: (connection: Connection) =>
        connectionEvent('connection.credentials_read', connection, occasion),
    }
    const origin = originOf(occasion)
    const { data } = await resolveBatch(powers, asked, (connection) =>
      resolveConnection(powers, connection, { origin }),
    )
    return { body: { data } }
  },
)
