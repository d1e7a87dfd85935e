import { resolveBatch } from '../shared/api/batch.ts'
import {
  idsOf,
  LookupRequest,
  lookupCaller,
  lookupCredentials,
  lookupResponse,
} from '../shared/api/lookup.ts'
import { parse } from '../shared/api/parse-request.ts'
import { recordReads } from '../shared/aws/audit-log/reads.ts'
import { resolveAdapters } from '../shared/aws/groups/refresh.ts'
import { readManyConnections } from '../shared/aws/read-connections.ts'
import { invocationHandler } from '../shared/lambda/invocation.ts'
import type { Connection } from '../shared/model/connection.ts'
import { sourceOf } from '../shared/model/connector-binding.ts'
import { connectionEvent } from '../shared/model/event.ts'
import { askProviders, mintCredentials } from '../shared/oauth/ask-providers.ts'
import { rejectedIn } from '../shared/oauth/rejected-tokens.ts'
import { resolveConnection } from '../shared/oauth/resolve-connection.ts'

export const handler = invocationHandler(
  lookupCredentials,
  { readManyConnections, recordReads, askProviders, mintCredentials, ...resolveAdapters },
  async (payload, powers, { requestId, alias, now }) => {
    const { caller, actor } = lookupCaller(alias)
    const request = parse(LookupRequest, payload)
    const origin = { actor, requestId, now }
    const details = request.caller ? { claimed_caller: request.caller } : {}
    const batch = {
      ids: idsOf(request),
      caller,
      auditEvent: (connection: Connection) =>
        connectionEvent('connection.credentials_read', connection, origin, {
          ...details,
          ...sourceOf(connection),
        }),
    }
    const resolved = await resolveBatch(powers, batch, async (connection) => {
      const rejected = await rejectedIn(powers, request, connection, origin)
      return resolveConnection(powers, connection, { origin, rejected })
    })
    return lookupResponse(request, resolved, requestId)
  },
)
