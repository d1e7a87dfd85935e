import type { RequestContext } from '../../model/event.ts'
import { limits } from '../../model/limits.ts'
import type { AuthorizationServer, DynamicClient } from '../../model/mcp.ts'
import { newOauth2Client, type Oauth2Client } from '../../model/oauth2-client.ts'
import { hasCode, Problem } from '../../model/problem.ts'
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

/** Is called for a registration that could not be removed, and that no OAuth client is known to hold. */
export interface RegistrationObserver {
  orphaned(registration: { readonly issuer: string; readonly clientId: string }): void
}

/**
 * A new OAuth client of the project: by the client metadata document where the server reads it, else
 * registered dynamically. Concurrent callers share one registration: in this process by waiting for it,
 * in others since one of them alone stores its client, and each other removes what it registered.
 *
 * @param clients the OAuth clients that the caller read, none of which `isUsable`.
 * @throws Problem `oauth2_client_missing` where the server registers none; `provider_unavailable`;
 * `revision_conflict` where the client of another caller is not usable either.
 */
export function registerManaged(
  powers: BeginPowers,
  need: ClientNeed,
  clients: readonly Oauth2Client[],
  observer: RegistrationObserver,
): Promise<Oauth2Client> {
  const name = `${need.ownerId} ${need.server.issuer} ${need.redirectUri}`
  return singleFlight(powers.createOauth2Clients, name, async () => {
    const known = await registeredClient(powers, need)
    try {
      return await store(powers, need, known, unusableFor(clients, need))
    } catch (error) {
      await unregister(powers, need, known, { observer, mayBeHeld: mayBeStored(error) })
      if (!hasCode(error, 'revision_conflict')) throw error
      return requireWinner(powers, need, error)
    }
  })
}

/** A client as the authorization server knows it; of a client metadata document, without a registration there. */
type KnownClient = Omit<DynamicClient, 'kind'>

async function registeredClient(powers: BeginPowers, need: ClientNeed): Promise<KnownClient> {
  const { server, redirectUri } = need
  const document = clientDocumentFor(server)
  if (document) return { clientId: document.url, tokenAuthMethod: document.tokenAuthMethod }
  if (server.registrationUrl === undefined) throw missingClient(server, redirectUri)
  const made = await powers.askMcpServers.register(server, redirectUri)
  if (made.kind === 'registered') return made
  throw made.transient ? mcpProblem(made) : missingClient(server, redirectUri, made)
}

const unusableFor = (clients: readonly Oauth2Client[], { ownerId, server }: ClientNeed) =>
  clients
    .filter((each) => each.managed && each.ownerId === ownerId)
    .filter(({ registration }) => registration?.issuer === server.issuer)
    .map(({ id }) => id)

async function store(
  powers: BeginPowers,
  { ownerId, type, server, redirectUri, context }: ClientNeed,
  { clientId, secret, tokenAuthMethod, secretExpiresAt }: KnownClient,
  unusable: readonly string[],
): Promise<Oauth2Client> {
  const { issuer } = server
  const registration = { issuer, tokenAuthMethod, redirectUri, secretExpiresAt }
  const name = `Mooring at ${new URL(issuer).host}`.slice(0, limits.nameLength)
  const input = { ownerId, name, type, clientId, registration, managed: true } as const
  const client = newOauth2Client({ ...input, provider: undefined }, context.caller, context.now)
  await storeOauth2Client(powers, client, secret, context, { unusable })
  return client
}

/** Whether a client may be stored although storing it failed: DynamoDB's answer can be lost. */
const mayBeStored = (error: unknown) =>
  !(error instanceof Problem) || error.code === 'dependency_unavailable'

async function unregister(
  { askMcpServers }: BeginPowers,
  { server: { issuer } }: ClientNeed,
  { clientId, management }: KnownClient,
  { observer, mayBeHeld }: { readonly observer: RegistrationObserver; readonly mayBeHeld: boolean },
): Promise<void> {
  // Nothing is registered of a client metadata document.
  if (clientId.startsWith('https:')) return
  const isRemoved = !mayBeHeld && management && (await askMcpServers.unregister(management))
  if (!isRemoved) observer.orphaned({ issuer, clientId })
}

async function requireWinner(
  { listOauth2Clients }: BeginPowers,
  need: ClientNeed,
  conflict: unknown,
): Promise<Oauth2Client> {
  const clients = await listOauth2Clients.list(need.ownerId)
  const winner = clients.find((each) => each.type === need.type && isUsable(each, need))
  if (winner) return winner
  throw conflict
}
