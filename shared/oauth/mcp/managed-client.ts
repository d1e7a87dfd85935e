import type { RequestContext } from '../../model/event.ts'
import { limits } from '../../model/limits.ts'
import type { AuthorizationServer } from '../../model/mcp.ts'
import { newOauth2Client, type Oauth2Client, type Registration } from '../../model/oauth2-client.ts'
import type { Secret } from '../../model/secret.ts'
import type { BeginPowers } from '../../ports/index.ts'
import { singleFlight } from '../../runtime/cache.ts'
import { storeOauth2Client } from '../../usecases/oauth2-clients.ts'
import { clientDocumentFor } from './client-metadata.ts'
import { mcpProblem, missingClient } from './problems.ts'

/** What a client is registered for. */
export interface ClientNeed {
  readonly ownerId: string
  readonly type: string
  readonly server: AuthorizationServer
  /** The redirect URI of this deployment. */
  readonly redirectUri: string
  readonly context: RequestContext
}

/** Whether Mooring registered the client for this server, and the server still knows it. */
export function isUsable(client: Oauth2Client, { server, redirectUri, context }: ClientNeed) {
  const { managed, registration, clientId, rejections = 0 } = client
  if (!managed || registration?.issuer !== server.issuer || rejections > 0) return false
  const { secretExpiresAt } = registration
  const expired = secretExpiresAt !== undefined && Date.parse(secretExpiresAt) <= +context.now
  if (expired || registration.redirectUri !== redirectUri) return false
  const document = clientDocumentFor(server)
  return document ? clientId === document.url : !clientId.startsWith('https:')
}

/**
 * A new OAuth client of the project: by the client metadata document where the server reads it, else
 * registered dynamically. Concurrent callers of this process share one registration.
 *
 * @throws Problem `oauth2_client_missing` where the server registers none; `provider_unavailable`.
 */
export function registerManaged(powers: BeginPowers, need: ClientNeed): Promise<Oauth2Client> {
  const name = `${need.ownerId} ${need.server.issuer} ${need.redirectUri}`
  return singleFlight(powers.createOauth2Clients, name, () => register(powers, need))
}

async function register(powers: BeginPowers, need: ClientNeed): Promise<Oauth2Client> {
  const { server, redirectUri } = need
  const { issuer } = server
  const document = clientDocumentFor(server)
  if (document) {
    const { url, tokenAuthMethod } = document
    return store(powers, need, url, { issuer, tokenAuthMethod, redirectUri })
  }
  if (server.registrationUrl === undefined) throw missingClient(server, redirectUri)
  const made = await powers.askMcpServers.register(server, redirectUri)
  if (made.kind === 'failed') {
    throw made.transient ? mcpProblem(made) : missingClient(server, redirectUri, made)
  }
  const { clientId, secret, tokenAuthMethod, secretExpiresAt } = made
  const registration = { issuer, tokenAuthMethod, redirectUri, secretExpiresAt }
  return store(powers, need, clientId, registration, secret)
}

async function store(
  powers: BeginPowers,
  { ownerId, type, server, context }: ClientNeed,
  clientId: string,
  registration: Registration,
  secret?: Secret,
): Promise<Oauth2Client> {
  const name = `Mooring at ${new URL(server.issuer).host}`.slice(0, limits.nameLength)
  const input = { ownerId, name, type, clientId, registration, managed: true } as const
  const client = newOauth2Client({ ...input, provider: undefined }, context.caller, context.now)
  await storeOauth2Client(powers, client, secret, context)
  return client
}
