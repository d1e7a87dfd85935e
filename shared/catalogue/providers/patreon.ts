import { defineProvider, seenOn } from '../define-provider.ts'

/** Patreon: its endpoints, its products and how it differs from other providers. */
export const patreon = defineProvider({
  id: 'patreon',
  name: 'Patreon',
  category: 'social',
  docsUrl: 'https://docs.patreon.com/#oauth',
  authorizationUrl: 'https://www.patreon.com/oauth2/authorize',
  tokenUrl: 'https://www.patreon.com/api/oauth2/token',
  account: {
    url: 'https://www.patreon.com/api/oauth2/v2/identity',
    idPath: 'data.id',
    namePath: 'data.attributes.full_name',
  },
  products: [
    {
      type: 'Patreon',
      name: 'Patreon',
      description: 'Reads the campaigns and members of a creator.',
      scopes: ['identity', 'campaigns', 'campaigns.members'],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'auth-core', 'allauth', 'social-auth-core'),
})
