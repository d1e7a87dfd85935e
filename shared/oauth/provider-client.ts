import { providerOf } from '../catalogue/provider.ts'
import { type Connection, systemOwnerId } from '../model/connection.ts'
import { limits } from '../model/limits.ts'
import type { RecordedServer } from '../model/mcp.ts'
import type { OauthProvider } from '../model/oauth-provider.ts'
import { type Oauth2Client, servesType } from '../model/oauth2-client.ts'
import { Problem } from '../model/problem.ts'
import { type InputValues, withInputs } from '../model/provider-inputs.ts'
import type { Secret, Secrets } from '../model/secret.ts'
import type { TokenResponse } from '../model/token-response.ts'
import type { Powers } from '../ports/index.ts'
import type { ClientCredentials } from '../ports/oauth.ts'

/** An OAuth client with its provider, and its credentials there. */
export interface ProviderClient {
  readonly client: Oauth2Client
  readonly provider: OauthProvider
  readonly credentials: ClientCredentials
}

/** What an authorization or a grant records of the endpoints that serve it. */
interface ServedBy {
  /** The values in the URLs of its provider. */
  readonly inputs?: InputValues | undefined
  /** The servers whose endpoints were discovered. */
  readonly server?: RecordedServer | undefined
}

/**
 * Reads the secret of an OAuth client, or has an assertion signed by the deployment's key: for one
 * request, and before a lease is taken, so that nothing is sent where that fails.
 *
 * @param served the authorization or the grant.
 * @throws Problem `dependency_unavailable`; `invalid_request` as `withInputs`.
 */
export async function providerClient(
  powers: Pick<Powers, 'readClientSecrets' | 'signAssertions'>,
  client: Oauth2Client,
  { inputs = {}, server }: ServedBy,
): Promise<ProviderClient> {
  const { clientId, signingKey } = client
  const provider = withInputs(providerOf(client, server), inputs)
  const isByDeploymentKey = client.managed && provider.clientAuthentication === 'private_key_jwt'
  if (isByDeploymentKey) {
    const assertion = await assertionOf(powers, client, provider)
    return { client, provider, credentials: { clientId, assertion } }
  }
  const secrets = await secretsOf(powers, client)
  const { client_secret: secret, private_key: privateKey } = secrets
  const signing = privateKey ? { privateKey, keyId: signingKey?.keyId } : {}
  return { client, provider, credentials: { clientId, secret, ...signing } }
}

async function assertionOf(
  { signAssertions }: Pick<Powers, 'signAssertions'>,
  { clientId }: Oauth2Client,
  provider: OauthProvider,
): Promise<Secret> {
  // Loaded on first use: few clients authenticate by an assertion.
  const { assertionClaims } = await import('./client-assertion.ts')
  return signAssertions.sign(assertionClaims(provider, clientId))
}

async function secretsOf(
  { readClientSecrets }: Pick<Powers, 'readClientSecrets'>,
  client: Oauth2Client,
): Promise<Secrets> {
  const { secretRef } = client
  return secretRef === undefined ? {} : readClientSecrets.read(client, secretRef)
}

/**
 * The OAuth client of a connection: the one it names, else the deployment's own for its type, chosen
 * by `chooseClient`.
 *
 * @throws Problem `oauth2_client_missing`.
 */
export async function clientFor(
  { readOauth2Clients, listOauth2Clients }: Pick<Powers, 'readOauth2Clients' | 'listOauth2Clients'>,
  { ownerId, oauth2ClientId: id, type }: Connection,
): Promise<Oauth2Client> {
  const client =
    id === undefined
      ? chooseClient(await listOauth2Clients.list(systemOwnerId), type)
      : await readOauth2Clients.find({ ownerId, id })
  if (!client) throw new Problem('oauth2_client_missing')
  return client
}

/**
 * An OAuth client for a connection that names none yet: its project's own for the type, else the
 * deployment's; by `chooseClient` where there are several.
 */
export async function clientAtHand(
  { listOauth2Clients }: Pick<Powers, 'listOauth2Clients'>,
  { ownerId, type }: Pick<Connection, 'ownerId' | 'type'>,
): Promise<Oauth2Client | undefined> {
  for (const place of [ownerId, systemOwnerId]) {
    const clients = await listOauth2Clients.list(place)
    // One that is bound to an issuer can refresh nothing before that is discovered.
    const known = clients.filter(({ registration }) => !registration)
    const client = chooseClient(known, type)
    if (client) return client
  }
  return undefined
}

/**
 * The one of several OAuth clients that serves a type: one that is for that type alone before one for
 * its provider, then the oldest.
 */
export function chooseClient(clients: readonly Oauth2Client[], type: string) {
  const serving = clients.filter((client) => servesType(client, type))
  const isShared = ({ providerId }: Oauth2Client) => Number(providerId !== undefined)
  return serving.sort((a, b) => isShared(a) - isShared(b) || byAge(a, b))[0]
}

function byAge(a: Oauth2Client, b: Oauth2Client): number {
  return a.createdAt < b.createdAt ? -1 : 1
}

/**
 * Whether a request for an OAuth client may go to the provider: always, until it rejected the client
 * five times in a row; then once in 30 s, by the first caller.
 */
export async function canAskProvider(
  { countRejections }: Pick<Powers, 'countRejections'>,
  client: Oauth2Client,
  now: Date,
): Promise<boolean> {
  const { rejections = 0, retryAt } = client
  if (rejections < limits.clientRejections) return true
  if (retryAt !== undefined && now.getTime() < Date.parse(retryAt)) return false
  return countRejections.mayTry(client, new Date(now.getTime() + limits.clientRetryMs))
}

/** Counts rejections of the client by the provider's response; other failures change nothing. */
export async function tally(
  { countRejections }: Pick<Powers, 'countRejections'>,
  client: Oauth2Client,
  { kind }: TokenResponse,
  now: Date,
): Promise<void> {
  const retryAt = new Date(now.getTime() + limits.clientRetryMs)
  if (kind === 'client_refused') await countRejections.rejected(client, retryAt)
  const accepted = kind === 'granted' || kind === 'dead'
  if (accepted && (client.rejections ?? 0) > 0) await countRejections.accepted(client)
}
