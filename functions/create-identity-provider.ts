import { createIdentityProvider } from '../shared/api/surfaces/native/identity-providers.ts'
import {
  toIdentityProvider,
  toIdentityProviderView,
} from '../shared/api/surfaces/native/to-identity-provider.ts'
import { configRules } from '../shared/api/to-connection.ts'
import { createIdentityProviders } from '../shared/aws/identity-providers.ts'
import { encryptSignInSecrets } from '../shared/aws/kms.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { askIssuers } from '../shared/oauth/identity/ask-issuers.ts'
import { assertDiscoverable } from '../shared/oauth/identity/discoverable.ts'
import { createIdentityProvider as create } from '../shared/usecases/identity-providers.ts'

export const handler = endpoint(
  createIdentityProvider,
  { createIdentityProviders, encryptSignInSecrets, askIssuers },
  async ({ body, context }, powers) => {
    const change = toIdentityProvider(body, configRules().outboundAllow)
    await assertDiscoverable(powers.askIssuers, change.input)
    const provider = await create(powers, change, context)
    const headers = {
      location: `/v1/identity-providers/${provider.id}`,
      etag: `"${provider.version}"`,
    }
    return { headers, body: { data: toIdentityProviderView(provider) } }
  },
)
