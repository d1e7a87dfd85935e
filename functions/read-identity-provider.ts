import { readIdentityProvider } from '../shared/api/surfaces/native/identity-providers.ts'
import { toIdentityProviderView } from '../shared/api/surfaces/native/to-identity-provider.ts'
import { readIdentityProviders } from '../shared/aws/identity-providers.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { requireIdentityProvider } from '../shared/usecases/identity-providers.ts'

export const handler = endpoint(
  readIdentityProvider,
  { readIdentityProviders },
  async ({ params }, { readIdentityProviders }) => {
    const id = params.identity_provider_id
    const provider = await requireIdentityProvider(readIdentityProviders, id)
    const headers = { etag: `"${provider.version}"` }
    return { headers, body: { data: toIdentityProviderView(provider) } }
  },
)
