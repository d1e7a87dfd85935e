import { requestedScopes } from '../catalogue/provider.ts'
import type { Authorization } from '../model/authorization.ts'
import { revokeGrantTask } from '../model/cleanup-task.ts'
import { endpointsHash } from '../model/client-endpoints.ts'
import type { Connection } from '../model/connection.ts'
import { type AuditContext, connectionEvent } from '../model/event.ts'
import { type Grant, tokenFacts } from '../model/grant.ts'
import { nextDue } from '../model/grant-due.ts'
import { limits } from '../model/limits.ts'
import type { TokenSet } from '../model/token-response.ts'
import type { Powers } from '../ports/index.ts'
import { commitGrant } from './commit-grant.ts'
import { failedFor } from './failure-reasons.ts'
import { encryptionContextOf, type GrantedConnection } from './granted-connection.ts'
import type { ProviderClient } from './provider-client.ts'
import { secretsOf } from './store-tokens.ts'

type Needed = Pick<Powers, 'readConnections' | 'encryptTokens' | 'storeGrants' | 'enqueueCleanup'>

/** What somebody consented to, as it came back. */
export interface Consent {
  readonly authorization: Authorization
  readonly requester: ProviderClient
  readonly tokens: TokenSet
  readonly request: Pick<AuditContext, 'requestId' | 'now'>
}

const tries = 8

/**
 * Keeps a new grant in place of whatever there was. A refresh of the old one that is under way
 * finds its fence passed, and is refused.
 *
 * @throws Problem `authorization_refused` where the connection was deleted meanwhile: what was
 * granted is taken back; `dependency_unavailable`.
 */
export async function storeGrant(
  powers: Needed,
  first: Connection,
  consent: Consent,
): Promise<Connection> {
  let row: Connection | undefined = first
  for (let attempt = 1; row && attempt <= tries; attempt++) {
    const next = await consented(powers, row, consent)
    if (await commitGrant(powers, row, next, [eventOf(next, consent)], deadline())) return next
    row = await powers.readConnections.find(first)
  }
  const left = revokeGrantTask(await consented(powers, first, consent), consent.request.now)
  if (left) await powers.enqueueCleanup.leave(left)
  throw failedFor('nothing_kept')
}

const deadline = () => Date.now() + limits.providerTimeoutMs

async function consented(
  { encryptTokens }: Needed,
  row: Connection,
  { authorization, requester, tokens, request }: Consent,
): Promise<GrantedConnection> {
  const { now } = request
  const tokenVersion = (row.grant?.tokenVersion ?? 0) + 1
  const grant: Grant = {
    tokens: '',
    tokenVersion,
    refreshable: tokens.refreshToken !== undefined,
    client: authorization.client,
    clientId: authorization.clientId,
    endpointsHash: endpointsHash(requester.client),
    grantedAt: now.toISOString(),
    idleDays: requester.provider.idleDays,
    ...tokenFacts(tokens, authorization.scopes, now),
  }
  const place = encryptionContextOf({ ownerId: row.ownerId, id: row.id, grant })
  const sealed = { ...grant, tokens: await encryptTokens.seal(place, secretsOf(tokens)) }
  return {
    ...row,
    grant: sealed,
    fence: (row.fence ?? 0) + 1,
    dueAt: nextDue({ grant, usedAt: now.toISOString() }, now)?.toISOString(),
    status: covers(authorization, row, requester) ? 'active' : 'incomplete',
    statusReason: undefined,
    version: row.version + 1,
    updatedAt: now.toISOString(),
    updatedBy: authorization.user,
  }
}

/** Whether what was asked for is still what the connection asks for. */
function covers({ scopes }: Authorization, row: Connection, { provider, client }: ProviderClient) {
  const asked = new Set(requestedScopes(provider, row.config.scopes, client.provider?.scopes))
  return asked.size === new Set(scopes).size && scopes.every((scope) => asked.has(scope))
}

function eventOf(next: GrantedConnection, { authorization, request }: Consent) {
  const actor = { keyId: authorization.keyId, user: authorization.user }
  return connectionEvent(
    'connection.authorized',
    next,
    { actor, ...request },
    {
      scopes: [...next.grant.scopes],
      oauth2_client_id: authorization.client.id,
      access_token_version: next.grant.tokenVersion,
      bound: authorization.browser !== undefined,
    },
  )
}
