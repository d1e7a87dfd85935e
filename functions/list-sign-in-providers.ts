import { listSignInProviders } from '../shared/api/surfaces/native/identity-providers.ts'
import { readIdentityProviders } from '../shared/aws/identity-providers.ts'
import { publicEndpoint } from '../shared/lambda/pipeline.ts'

export const handler = publicEndpoint(
  listSignInProviders,
  { readIdentityProviders },
  async (_request, { readIdentityProviders }) => {
    const all = await readIdentityProviders.list()
    const offered = all.filter(({ signIn, deletedAt }) => signIn && deletedAt === undefined)
    const data = offered.map(({ id, name }) => ({ id, name }))
    return { body: { data: data.sort((a, b) => (a.name < b.name ? -1 : 1)) } }
  },
)
