import { defineProvider, seenOn } from '../define-provider.ts'

/** Bungie: its endpoints, its products and how it differs from other providers. */
export const bungie = defineProvider({
  id: 'bungie',
  name: 'Bungie',
  category: 'media',
  docsUrl: 'https://github.com/Bungie-net/api/wiki/OAuth-Documentation',
  authorizationUrl: 'https://www.bungie.net/en/oauth/authorize',
  tokenUrl: 'https://www.bungie.net/platform/app/oauth/token/',
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'Bungie',
      name: 'Bungie.net',
      description: 'Reads the profile of a player of Destiny; requests also need an API key.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'social-auth-core'),
})
