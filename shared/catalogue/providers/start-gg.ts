import { defineProvider, seenOn } from '../define-provider.ts'

/** start.gg: its endpoints, its products and how it differs from other providers. */
export const startGg = defineProvider({
  id: 'start-gg',
  name: 'start.gg',
  category: 'media',
  docsUrl: 'https://dev.start.gg/docs/oauth/oauth-overview',
  authorizationUrl: 'https://start.gg/oauth/authorize',
  tokenUrl: 'https://api.start.gg/oauth/access_token',
  refreshUrl: 'https://api.start.gg/oauth/refresh',
  tokenRequestFormat: 'json',
  products: [
    {
      type: 'StartGg',
      name: 'start.gg',
      description: 'Reads the profile of a player.',
      scopes: ['user.identity', 'user.email'],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'socialite'),
})
