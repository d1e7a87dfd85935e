import { pageOf, pagination } from '../shared/api/pages.ts'
import { listIdentityProviders } from '../shared/api/surfaces/native/identity-providers.ts'
import { toIdentityProviderView } from '../shared/api/surfaces/native/to-identity-provider.ts'
import { readIdentityProviders } from '../shared/aws/identity-providers.ts'
import { endpoint } from '../shared/lambda/pipeline.ts'

export const handler = endpoint(
  listIdentityProviders,
  { readIdentityProviders },
  async ({ query }, { readIdentityProviders }) => {
    const all = await readIdentityProviders.list()
    const inOrder = [...all].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    const data = pageOf(inOrder, query).map(toIdentityProviderView)
    return { body: { data, pagination: pagination(query, all.length) } }
  },
)
