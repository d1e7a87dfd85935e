import { endpointsHash } from '../model/client-endpoints.ts'
import { type Connection, revise } from '../model/connection.ts'
import { connectionEvent, type RequestContext } from '../model/event.ts'
import type { Grant } from '../model/grant.ts'
import type { Powers } from '../ports/index.ts'
import type { AuthorizationPlan } from './start-authorization.ts'

/**
 * Makes a connection active by an OAuth client that obtains tokens as itself: with a grant that has no
 * token yet. The first lookup requests one, under the lease of any refresh. Tokens of an earlier grant
 * expire by themselves.
 *
 * @throws Problem `revision_conflict`, `dependency_unavailable`.
 */
export async function activateByClient(
  { storeGrants }: Pick<Powers, 'storeGrants'>,
  connection: Connection,
  plan: AuthorizationPlan,
  context: RequestContext,
): Promise<void> {
  const changes = { status: 'active', statusReason: undefined, unprotected: undefined } as const
  const next = {
    ...revise(connection, changes, context.caller, context.now),
    grant: unaskedGrant(connection, plan, context.now),
    fence: (connection.fence ?? 0) + 1,
    dueAt: undefined,
  }
  const event = connectionEvent('connection.authorized', next, context, {
    scopes: [...plan.scopes],
    oauth2_client_id: plan.client.id,
  })
  await storeGrants.write(connection, next, [event])
}

function unaskedGrant(
  { grant: before }: Connection,
  { client, scopes, server }: AuthorizationPlan,
  now: Date,
): Grant {
  const at = now.toISOString()
  return {
    tokens: '',
    tokenVersion: before?.tokenVersion ?? 0,
    tokenType: 'Bearer',
    scopes: [...scopes],
    refreshable: true,
    client: { ownerId: client.ownerId, id: client.id },
    clientId: client.clientId,
    endpointsHash: endpointsHash(client),
    server,
    grantedAt: at,
    refreshedAt: at,
    expiresAt: at,
    idleDays: 30,
  }
}
