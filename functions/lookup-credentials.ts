import { resolveBatch } from '../shared/api/batch.ts'
import {
  idsOf,
  LookupRequest,
  lookupCaller,
  lookupCredentials,
  lookupResponse,
} from '../shared/api/lookup.ts'
import { parse } from '../shared/api/parse-request.ts'
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
import { invocationHandler } from '../shared/lambda/invocation.ts'
import type { Connection } from '../shared/model/connection.ts'
import { connectionEvent } from '../shared/model/event.ts'
import { askProviders } from '../shared/oauth/ask-providers.ts'
import { resolveConnection } from '../shared/oauth/resolve-connection.ts'

export const handler = invocationHandler(
  lookupCredentials,
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
  async (payload, powers, { requestId, alias, now }) => {
    const { caller, actor } = lookupCaller(alias)
    const request = parse(LookupRequest, payload)
    const origin = { actor, requestId, now }
    const details = request.caller ? { claimed_caller: request.caller } : {}
    const asked = {
      ids: idsOf(request),
      caller,
      told: (connection: Connection) =>
        connectionEvent('connection.credentials_read', connection, origin, details),
    }
    const { rejected_access_token_versions: rejected } = request
    const resolved = await resolveBatch(powers, asked, (connection) =>
      resolveConnection(powers, connection, { origin, rejected: rejected?.[connection.id] }),
    )
    return lookupResponse(request, resolved, requestId)
  },
)
