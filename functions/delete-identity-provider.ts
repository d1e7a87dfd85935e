import { deleteIdentityProvider } from '../shared/api/surfaces/native/identity-providers.ts'
import { deleteIdentityProviders, readIdentityProviders } from '../shared/aws/identity-providers.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'
import {
  deleteIdentityProvider as remove,
  requireIdentityProvider,
} from '../shared/usecases/identity-providers.ts'

export const handler = endpoint(
  deleteIdentityProvider,
  { readIdentityProviders, deleteIdentityProviders },
  async ({ params, context, precondition }, powers) => {
    const id = params.identity_provider_id
    const first = await requireIdentityProvider(powers.readIdentityProviders, id)
    await remove(powers, first, { context, precondition })
    return { body: undefined }
  },
)
