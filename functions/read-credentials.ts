import { readCredentials } from '../shared/api/surfaces/native/credentials.ts'
import { recordEvents } from '../shared/aws/audit-log/events.ts'
import { resolveAdapters } from '../shared/aws/groups/refresh.ts'
import { readLookups } from '../shared/aws/read-connections.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { auditContextOf } from '../shared/model/event.ts'
import { askProviders } from '../shared/oauth/ask-providers.ts'
import { resolveConnection } from '../shared/oauth/resolve-connection.ts'
import { assertGranted } from '../shared/usecases/connections/credentials.ts'
import { assertCanManageSystem } from '../shared/usecases/visibility.ts'

export const handler = endpoint(
  readCredentials,
  { readLookups, recordEvents, askProviders, ...resolveAdapters },
  async ({ body, connection, caller, context, record }, powers) => {
    assertCanManageSystem(caller, connection.ownerId)
    assertGranted(connection)
    const rejected = body.rejected_access_token_version ?? undefined
    // In parallel, for speed: a record of a read that fails does no harm, a read without a record would.
    const [data] = await Promise.all([
      resolveConnection(powers, connection, { origin: auditContextOf(context), rejected }),
      record(),
    ])
    return { body: { data } }
  },
)
