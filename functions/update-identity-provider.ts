import { assertReadOnly } from '../shared/api/read-only.ts'
import {
  changedProviderMembers,
  updateIdentityProvider,
} from '../shared/api/surfaces/native/identity-providers.ts'
import {
  toIdentityProvider,
  toIdentityProviderView,
} from '../shared/api/surfaces/native/to-identity-provider.ts'
import { configRules } from '../shared/api/to-connection.ts'
import { readIdentityProviders, updateIdentityProviders } from '../shared/aws/identity-providers.ts'
import { encryptSignInSecrets } from '../shared/aws/kms.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import { askIssuers } from '../shared/oauth/identity/ask-issuers.ts'
import { assertDiscoverable } from '../shared/oauth/identity/discoverable.ts'
import {
  changeIdentityProvider,
  requireIdentityProvider,
} from '../shared/usecases/identity-providers.ts'

export const handler = endpoint(
  updateIdentityProvider,
  { readIdentityProviders, updateIdentityProviders, encryptSignInSecrets, askIssuers },
  async ({ params, body, context, precondition }, powers) => {
    const id = params.identity_provider_id
    const first = await requireIdentityProvider(powers.readIdentityProviders, id)
    assertReadOnly(body, toIdentityProviderView(first), changedProviderMembers)
    const change = toIdentityProvider(body, configRules().outboundAllow)
    await assertDiscoverable(powers.askIssuers, change.input)
    const provider = await changeIdentityProvider(powers, first, change, { context, precondition })
    const headers = { etag: `"${provider.version}"` }
    return { headers, body: { data: toIdentityProviderView(provider) } }
  },
)
