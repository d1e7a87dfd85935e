import { readCredentials } from '../shared/api/credentials.ts'
import { keepGrants } from '../shared/aws/keep-grants.ts'
import { leaveWork } from '../shared/aws/leave-work.ts'
import { openClientSecrets } from '../shared/aws/open-client-secrets.ts'
import { openSecrets } from '../shared/aws/open-secrets.ts'
import { openTokens } from '../shared/aws/open-tokens.ts'
import { readConnections } from '../shared/aws/read-connections.ts'
import { readLookups } from '../shared/aws/read-lookups.ts'
import { readOauth2Clients } from '../shared/aws/read-oauth2-clients.ts'
import { recordEvents } from '../shared/aws/record-events.ts'
import { sealTokens } from '../shared/aws/seal-tokens.ts'
import { tallyRefusals } from '../shared/aws/tally-refusals.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { originOf } from '../shared/model/event.ts'
import { askProviders } from '../shared/oauth/ask-providers.ts'
import { resolveConnection } from '../shared/oauth/resolve-connection.ts'
import { demandGrant } from '../shared/usecases/credentials.ts'
import { demandHands } from '../shared/usecases/reach.ts'

export const handler = endpoint(
  readCredentials,
  {
    readLookups,
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
  async ({ body, connection, caller, occasion, record }, powers) => {
    demandHands(caller, connection.home)
    demandGrant(connection)
    const rejected = body.rejected_access_token_version ?? undefined
    // Side by side, for speed: a record of a read that then fails does no harm, the reverse would.
    const [data] = await Promise.all([
      resolveConnection(powers, connection, { origin: originOf(occasion), rejected }),
      record(),
    ])
    return { body: { data } }
  },
)
