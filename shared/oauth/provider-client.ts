import { providerOf } from '../catalogue/provider.ts'
import type { RecordedServer } from '../model/mcp.ts'
import type { OauthProvider } from '../model/oauth-provider.ts'
import type { Oauth2Client } from '../model/oauth2-client.ts'
import type { Powers } from '../ports/index.ts'
import type { ClientCredentials } from '../ports/oauth.ts'

/** An OAuth client with its provider, and its credentials there. */
export interface ProviderClient {
  readonly client: Oauth2Client
  readonly provider: OauthProvider
  readonly credentials: ClientCredentials
}

type Needed = Pick<Powers, 'readClientSecrets'>

/**
 * Reads the secret of an OAuth client.
 *
 * @param recorded the servers of an authorization or a grant whose endpoints were discovered.
 * @throws Problem `dependency_unavailable`.
 */
export async function providerClient(
  { readClientSecrets }: Needed,
  client: Oauth2Client,
  recorded?: RecordedServer | undefined,
): Promise<ProviderClient> {
  const { clientId, secretRef } = client
  const secrets = secretRef === undefined ? {} : await readClientSecrets.read(client, secretRef)
  const secret = secrets.client_secret
  return { client, provider: providerOf(client, recorded), credentials: { clientId, secret } }
}
