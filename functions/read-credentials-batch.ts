import { resolveBatch } from '../shared/api/batch.ts'
import { readCredentialsBatch } from '../shared/api/surfaces/native/credentials-batch.ts'
import { recordReads } from '../shared/aws/audit-log/reads.ts'
import { resolveAdapters } from '../shared/aws/groups/refresh.ts'
import { readManyConnections } from '../shared/aws/read-connections.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import type { Connection } from '../shared/model/connection.ts'
import { sourceOf } from '../shared/model/connector-binding.ts'
import { auditContextOf, connectionEvent } from '../shared/model/event.ts'
import { askProviders, mintCredentials } from '../shared/oauth/ask-providers.ts'
import { rejectedIn } from '../shared/oauth/rejected-tokens.ts'
import { resolveConnection } from '../shared/oauth/resolve-connection.ts'

export const handler = endpoint(
  readCredentialsBatch,
  { readManyConnections, recordReads, askProviders, mintCredentials, ...resolveAdapters },
  async ({ body, caller, context }, powers) => {
    const request = {
      ids: body.connection_ids,
      caller,
      auditEvent: (connection: Connection) =>
        connectionEvent('connection.credentials_read', connection, context, sourceOf(connection)),
    }
    const origin = auditContextOf(context)
    const { data } = await resolveBatch(powers, request, async (connection) => {
      const rejected = await rejectedIn(powers, body, connection, origin)
      return resolveConnection(powers, connection, { origin, rejected })
    })
    return { body: { data } }
  },
)
