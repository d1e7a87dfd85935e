import { defineProvider, seenOn } from '../define-provider.ts'

/** DigitalOcean: its endpoints, its products and how it differs from other providers. */
export const digitalocean = defineProvider({
  id: 'digitalocean',
  name: 'DigitalOcean',
  category: 'dev',
  docsUrl: 'https://docs.digitalocean.com/reference/api/oauth-api/',
  authorizationUrl: 'https://cloud.digitalocean.com/v1/oauth/authorize',
  tokenUrl: 'https://cloud.digitalocean.com/v1/oauth/token',
  account: {
    url: 'https://api.digitalocean.com/v2/account',
    idPath: 'account.uuid',
    namePath: 'account.email',
  },
  products: [
    {
      type: 'DigitalOcean',
      name: 'DigitalOcean',
      description: 'Reads and manages the resources of a team.',
      scopes: ['read', 'write'],
    },
  ],
  sources: seenOn('2026-11-28', 'activepieces', 'allauth', 'social-auth-core', 'socialite'),
  notes: ['A refresh token can be used once.'],
})
