import { providerOf } from '../catalogue/provider.ts'
import type { OauthProvider } from '../model/oauth-provider.ts'
import type { Oauth2Client } from '../model/oauth2-client.ts'
import type { AskingClient } from '../ports/oauth-powers.ts'
import type { Powers } from '../ports/powers.ts'

/** An OAuth client with its provider, and all that it takes to ask there. */
export interface ProviderClient {
  readonly client: Oauth2Client
  readonly provider: OauthProvider
  readonly asking: AskingClient
}

type Needed = Pick<Powers, 'openClientSecrets'>

/** Opens the secret of an OAuth client. @throws Problem `dependency_unavailable`. */
export async function providerClient(
  { openClientSecrets }: Needed,
  client: Oauth2Client,
): Promise<ProviderClient> {
  const { clientId, secretVersion } = client
  const secrets =
    secretVersion === undefined ? {} : await openClientSecrets.open(client, secretVersion)
  const secret = secrets.client_secret
  return { client, provider: providerOf(client), asking: { clientId, secret } }
}
