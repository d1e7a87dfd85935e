import { issuersWithoutPerson } from '../../model/client-endpoints.ts'
import { type Connection, systemOwnerId } from '../../model/connection.ts'
import type { RequestContext } from '../../model/event.ts'
import type { AuthorizationServer, McpOauth } from '../../model/mcp.ts'
import type { ClientAuthentication } from '../../model/oauth-provider.ts'
import type { Oauth2Client } from '../../model/oauth2-client.ts'
import { Problem } from '../../model/problem.ts'
import type { BeginPowers } from '../../ports/index.ts'
import type { AuthorizationPlan } from '../start-authorization.ts'
import { isUsable, type RegistrationObserver, registerManaged } from './managed-client.ts'
import { mcpProblem } from './problems.ts'
import { chooseAuthMethod } from './registration.ts'

/**
 * Discovers the MCP server of a connection, and chooses or registers the client by which to authorize
 * it: the registered one that the connection names or that is for the issuer, else one by the client
 * metadata document, else a dynamic one.
 *
 * @returns undefined where the server asks for no authorization.
 * @throws Problem `mcp_server_unsupported`, `oauth2_client_missing`, `provider_unavailable`,
 * `dependency_unavailable`.
 */
export async function planMcpAuthorization(
  powers: BeginPowers,
  connection: Connection,
  redirectUri: string,
  context: RequestContext,
  observer: RegistrationObserver,
): Promise<AuthorizationPlan | undefined> {
  const url = String(connection.config.url)
  const clients = await clientsOf(powers, connection)
  const named = namedIn(clients, connection)
  const found = await powers.askMcpServers.discover({
    url,
    issuer: named?.registration?.issuer,
    preferred: clients.filter(({ managed }) => !managed).flatMap(issuerOf),
    withoutPerson: issuersWithoutPerson(named ? [named] : clients),
    challenged: connection.stepUp?.url === url,
  })
  if (found.kind === 'failed') throw mcpProblem(found)
  if (found.kind === 'none') return undefined
  const { server, resource } = found
  const need = { ownerId: connection.ownerId, type: connection.type, server, redirectUri, context }
  const own = named ?? clients.find((each) => isRegisteredFor(each, server))
  const managed = clients.find((each) => isUsable(each, need))
  const client = own ?? managed ?? (await registerManaged(powers, need, clients, observer))
  const scopes = scopesFor(connection, found, url)
  return { client, scopes, server: { url, resource, ...recordedOf(client, server) } }
}

function recordedOf(client: Oauth2Client, server: AuthorizationServer) {
  const { issuer, authorizationUrl, tokenUrl, revocationUrl, sendsIssuer } = server
  const tokenAuthMethod = requireAuthMethod(client, server)
  return { issuer, authorizationUrl, tokenUrl, revocationUrl, sendsIssuer, tokenAuthMethod }
}

/** The OAuth clients that can serve a connection: the oldest first, its own project's before others. */
async function clientsOf(
  { listOauth2Clients }: BeginPowers,
  { ownerId, type }: Connection,
): Promise<readonly Oauth2Client[]> {
  const owners = [...new Set([ownerId, systemOwnerId])]
  const lists = await Promise.all(
    owners.map(async (owner) => {
      const clients = await listOauth2Clients.list(owner)
      // What is registered for the deployment's own connections serves only those.
      const own = clients.filter((each) => owner === ownerId || !each.managed)
      return own.filter((each) => each.type === type).sort(byAge)
    }),
  )
  return lists.flat()
}

const byAge = (a: Oauth2Client, b: Oauth2Client) => (a.createdAt < b.createdAt ? -1 : 1)

function namedIn(
  clients: readonly Oauth2Client[],
  { ownerId, oauth2ClientId }: Connection,
): Oauth2Client | undefined {
  if (oauth2ClientId === undefined) return undefined
  const named = clients.find((each) => each.id === oauth2ClientId && each.ownerId === ownerId)
  if (named) return named
  throw new Problem('oauth2_client_missing')
}

const issuerOf = ({ registration }: Oauth2Client) => (registration ? [registration.issuer] : [])

function isRegisteredFor(client: Oauth2Client, { issuer }: AuthorizationServer): boolean {
  return !client.managed && client.registration?.issuer === issuer
}

function requireAuthMethod(
  { registration, secretRef, managed }: Oauth2Client,
  { tokenAuthMethods }: AuthorizationServer,
): ClientAuthentication {
  const own = registration?.tokenAuthMethod
  const method = own ?? chooseAuthMethod(tokenAuthMethods, secretRef !== undefined)
  if (method) return method
  const reason = `the token endpoint supports no client authentication of ${managed ? 'Mooring' : 'the OAuth client'}`
  throw mcpProblem({ kind: 'failed', step: 'client', reason, transient: false })
}

/** The pinned scopes, else those that the server names; and those that it asked for since. */
function scopesFor(
  { config, stepUp }: Connection,
  { scopes }: McpOauth,
  url: string,
): readonly string[] {
  const pinned = Array.isArray(config.scopes) ? config.scopes.map(String) : []
  const asked = stepUp?.url === url ? stepUp.scopes : []
  return [...new Set([...(pinned.length > 0 ? pinned : scopes), ...asked])]
}
