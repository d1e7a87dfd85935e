import { readCredentials } from '../shared/api/surfaces/native/credentials.ts'
import { storeGrants } from '../shared/aws/grants.ts'
import { enqueueCleanup } from '../shared/aws/leave-work.ts'
import { readLookups } from '../shared/aws/lookups.ts'
import { readClientSecrets } from '../shared/aws/open-client-secrets.ts'
import { decryptTokens } from '../shared/aws/open-tokens.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { readOauth2Clients } from '../shared/aws/read-oauth2-clients.ts'
import { recordEvents } from '../shared/aws/record-events.ts'
import { readSecrets } from '../shared/aws/secrets/secrets-manager/read.ts'
import { countRejections } from '../shared/aws/tally-refusals.ts'
import { encryptTokens } from '../shared/aws/tokens.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { auditContextOf } from '../shared/model/event.ts'
import { askProviders } from '../shared/oauth/ask-providers.ts'
import { resolveConnection } from '../shared/oauth/resolve-connection.ts'
import { assertGranted } from '../shared/usecases/connections/credentials.ts'
import { assertCanManageSystem } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  readCredentials,
  {
    readLookups,
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
  async ({ body, connection, caller, context, record }, powers) => {
    assertCanManageSystem(caller, connection.home)
    assertGranted(connection)
    const rejected = body.rejected_access_token_version ?? undefined
    // Side by side, for speed: a record of a read that then fails does no harm, the reverse would.
    const [data] = await Promise.all([
      resolveConnection(powers, connection, { origin: auditContextOf(context), rejected }),
      record(),
    ])
    return { body: { data } }
  },
)
