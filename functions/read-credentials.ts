import { readCredentials } from '../shared/api/surfaces/native/credentials.ts'
import { recordReads } from '../shared/aws/audit-log/reads.ts'
import { resolveAdapters } from '../shared/aws/groups/refresh.ts'
import { readLookups } from '../shared/aws/read-connections.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'
import { auditContextOf } from '../shared/model/event.ts'
import { askProviders } from '../shared/oauth/ask-providers.ts'
import type { rejectedVersion } from '../shared/oauth/mcp/pass-on-challenge.ts'
import { resolveConnection } from '../shared/oauth/resolve-connection.ts'
import { assertGranted } from '../shared/usecases/connections/credentials.ts'
import { assertCanManageSystem } from '../shared/usecases/visibility.ts'

const rejectedBy: typeof rejectedVersion = async (...given) => {
  // Loaded on first use: few lookups pass on a challenge.
  const { rejectedVersion } = await import('../shared/oauth/mcp/pass-on-challenge.ts')
  return rejectedVersion(...given)
}

export const handler = endpoint(
  readCredentials,
  { readLookups, recordReads, askProviders, ...resolveAdapters },
  async ({ body, connection, caller, context, record }, powers) => {
    assertCanManageSystem(caller, connection.ownerId)
    assertGranted(connection)
    const origin = auditContextOf(context)
    const { rejected_access_token_version: named, www_authenticate: header } = body
    const challenged = header ? await rejectedBy(powers, connection, header, origin) : undefined
    const rejected = named ?? challenged
    // In parallel, for speed: a record of a read that fails does no harm, a read without a record would.
    const [data] = await Promise.all([
      resolveConnection(powers, connection, { origin, rejected }),
      record(),
    ])
    return { body: { data } }
  },
)
