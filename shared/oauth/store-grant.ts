import { providerOf, requestedScopes } from '../catalogue/provider.ts'
import type { Authorization } from '../model/authorization.ts'
import { revokeGrantTask } from '../model/cleanup-task.ts'
import { endpointsHash } from '../model/client-endpoints.ts'
import type { Connection } from '../model/connection.ts'
import { type AuditContext, actorOf, connectionEvent } from '../model/event.ts'
import { type Grant, nextDue, tokenFacts } from '../model/grant.ts'
import { limits } from '../model/limits.ts'
import { isSameClient, type Oauth2Client } from '../model/oauth2-client.ts'
import { enteredIn, type InputValues, requireInputs } from '../model/provider-inputs.ts'
import type { TokenSet } from '../model/token-response.ts'
import type { Powers } from '../ports/index.ts'
import { runtime } from '../runtime/runtime.ts'
import { failedFor } from './failure-reasons.ts'
import { encryptionContextOf, type GrantedConnection } from './granted-connection.ts'
import { clientAtHand, type ProviderClient } from './provider-client.ts'
import { commitGrant, secretsOf } from './store-tokens.ts'

type Needed = Pick<Powers, 'readConnections' | 'encryptTokens' | 'storeGrants' | 'enqueueCleanup'>

/** The tokens of a consent, and the authorization that it belongs to. */
export interface Consent {
  readonly authorization: Authorization
  readonly requester: ProviderClient
  readonly tokens: TokenSet
  readonly request: Pick<AuditContext, 'requestId' | 'now'>
}

const maxAttempts = 8

/**
 * Stores a new grant in place of the previous one. A concurrent refresh of the previous one loses by
 * its fence.
 *
 * @throws Problem `authorization_refused` where the connection was deleted concurrently: the
 * grant is revoked; `dependency_unavailable`.
 */
export async function storeGrant(
  powers: Needed,
  first: Connection,
  consent: Consent,
): Promise<Connection> {
  let row: Connection | undefined = first
  for (let attempt = 1; row && attempt <= maxAttempts; attempt++) {
    const next = await toGranted(powers, row, consent)
    if (await commitGrant(powers, row, next, [eventOf(next, consent)], deadline())) {
      await revokeReplaced(powers, row, next, consent)
      return next
    }
    row = await powers.readConnections.find(first)
  }
  const left = revokeGrantTask(await toGranted(powers, first, consent), consent.request.now)
  if (left) await powers.enqueueCleanup.enqueue(left)
  throw failedFor('nothing_kept')
}

// A server that is discovered can name another authorization server: the tokens of the previous one
// are of no use there. They expire by themselves where no task is stored.
async function revokeReplaced(
  { enqueueCleanup }: Needed,
  before: Connection,
  { grant }: GrantedConnection,
  { request }: Consent,
): Promise<void> {
  const [old, own] = [before.grant?.client, grant.client]
  if (!grant.server || !old || !own || isSameClient(old, own)) return
  const task = revokeGrantTask(before, request.now)
  if (task) await enqueueCleanup.enqueue(task).catch(() => undefined)
}

const deadline = () => runtime().clock.nowMs() + limits.providerTimeoutMs

async function toGranted(
  { encryptTokens }: Needed,
  row: Connection,
  { authorization, requester, tokens, request }: Consent,
): Promise<GrantedConnection> {
  const { now } = request
  const grant: Grant = {
    tokens: '',
    tokenVersion: (row.grant?.tokenVersion ?? 0) + 1,
    refreshable: tokens.refreshToken !== undefined,
    ...obtained(authorization.inputs, tokens),
    ...{ client: authorization.client, clientId: authorization.clientId },
    server: authorization.server,
    endpointsHash: endpointsHash(requester.client),
    grantedAt: now.toISOString(),
    idleDays: requester.provider.idleDays,
    ...tokenFacts(tokens, authorization.scopes, now),
  }
  const place = encryptionContextOf({ ...row, grant })
  const stored = { ...grant, tokens: await encryptTokens.encrypt(place, secretsOf(tokens)) }
  return {
    ...row,
    grant: stored,
    fence: (row.fence ?? 0) + 1,
    dueAt: nextDue({ grant, usedAt: now.toISOString() }, now)?.toISOString(),
    status: covers(authorization, row, requester) ? 'active' : 'incomplete',
    ...{ statusReason: undefined, unprotected: undefined, version: row.version + 1 },
    ...{ updatedAt: now.toISOString(), updatedBy: authorization.user },
  }
}

/** What a grant has beside its tokens: where it was obtained, and what the provider reported. */
function obtained(inputs: InputValues | undefined, { captured }: TokenSet): Partial<Grant> {
  return { ...(inputs ? { inputs } : {}), ...(captured ? { captured } : {}) }
}

/** Whether the requested scopes and inputs are still those of the connection. */
function covers(
  { scopes, server, inputs = {} }: Authorization,
  row: Connection,
  { provider, client }: ProviderClient,
): boolean {
  if (server)
    return server.url === row.config.url && pinnedIn(row).every((one) => scopes.includes(one))
  const entered = enteredIn(client, row.config)
  if (Object.entries(inputs).some(([name, value]) => entered[name] !== value)) return false
  const asked = new Set(requestedScopes(provider, row.config.scopes, client.provider?.scopes))
  return asked.size === new Set(scopes).size && scopes.every((scope) => asked.has(scope))
}

// Of a server that is discovered, other scopes than the pinned ones can be requested.
function pinnedIn({ config: { scopes } }: Connection): readonly string[] {
  return Array.isArray(scopes) ? scopes.map(String) : []
}

function eventOf(next: GrantedConnection, { authorization, request }: Consent) {
  const actor = actorOf(authorization)
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

// Without an OAuth client nothing is refreshed, so no idle expiry applies.
const unknownIdleDays = 30

/**
 * Adds to a new OAuth connection the OAuth client that will authorize it, where one exists, and the
 * token that was sent, if any. A connection that is active by another credential stays as it is.
 */
export async function readyToAuthorize(
  powers: Pick<Powers, 'listOauth2Clients' | 'encryptTokens'>,
  plain: Connection,
  token: TokenSet | undefined,
  now: Date,
): Promise<Connection> {
  if (plain.status === 'active' && !token) return plain
  const client = await clientAtHand(powers, plain)
  // A client of the deployment is the default: only a project's own is named.
  const named = client?.ownerId === plain.ownerId ? { ...plain, oauth2ClientId: client.id } : plain
  return token ? adoptToken(powers, named, token, client, now) : named
}

/**
 * A new connection with a grant that was obtained elsewhere: active immediately. Where there is an
 * OAuth client, it is refreshed like any other; without one it expires with its access token.
 */
export async function adoptToken(
  { encryptTokens }: Pick<Powers, 'encryptTokens'>,
  connection: Connection,
  tokens: TokenSet,
  client: Oauth2Client | undefined,
  now: Date,
): Promise<GrantedConnection> {
  const { ownerId, id, config } = connection
  const provider = client && providerOf(client)
  const grant: Grant = {
    tokens: '',
    tokenVersion: 1,
    refreshable: client !== undefined && tokens.refreshToken !== undefined,
    ...(client ? grantedTo(client) : {}),
    grantedAt: now.toISOString(),
    idleDays: provider?.idleDays ?? unknownIdleDays,
    ...obtained(client && provider?.inputs && requireInputs(client, provider, config), tokens),
    ...tokenFacts(tokens, [], now),
  }
  const place = encryptionContextOf({ ownerId, id, grant })
  const encrypted = await encryptTokens.encrypt(place, secretsOf(tokens))
  return {
    ...connection,
    status: 'active',
    grant: { ...grant, tokens: encrypted },
    fence: 1,
    dueAt: nextDue({ grant, usedAt: now.toISOString() }, now)?.toISOString(),
  }
}

function grantedTo(client: Oauth2Client) {
  const { ownerId, id, clientId } = client
  return { client: { ownerId, id }, clientId, endpointsHash: endpointsHash(client) }
}
