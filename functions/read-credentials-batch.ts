import { resolveBatch } from '../shared/api/batch.ts'
import { readCredentialsBatch } from '../shared/api/surfaces/native/credentials-batch.ts'
import { storeGrants } from '../shared/aws/grants.ts'
import { enqueueCleanup } from '../shared/aws/leave-work.ts'
import { readClientSecrets } from '../shared/aws/open-client-secrets.ts'
import { decryptTokens } from '../shared/aws/open-tokens.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { readManyConnections } from '../shared/aws/read-many-connections.ts'
import { readOauth2Clients } from '../shared/aws/read-oauth2-clients.ts'
import { recordEvents } from '../shared/aws/record-events.ts'
import { readSecrets } from '../shared/aws/secrets/secrets-manager/read.ts'
import { countRejections } from '../shared/aws/tally-refusals.ts'
import { encryptTokens } from '../shared/aws/tokens.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import type { Connection } from '../shared/model/connection.ts'
import { auditContextOf, connectionEvent } from '../shared/model/event.ts'
import { askProviders } from '../shared/oauth/ask-providers.ts'
import { resolveConnection } from '../shared/oauth/resolve-connection.ts'

export const handler = endpoint(
  readCredentialsBatch,
  {
    readManyConnections,
    recordEvents,
    readConnections,
    readOauth2Clients,
    readSecrets,
    readClientSecrets,
    decryptTokens,
    encryptTokens,
    askProviders,
    storeGrants,
    countRejections,
    enqueueCleanup,
  },
  async ({ body, caller, context }, powers) => {
    const asked = {
      ids: body.connection_ids,
      caller,
      told: (connection: Connection) =>
        connectionEvent('connection.credentials_read', connection, context),
    }
    const origin = auditContextOf(context)
    const { data } = await resolveBatch(powers, asked, (connection) =>
      resolveConnection(powers, connection, { origin }),
    )
    return { body: { data } }
  },
)
