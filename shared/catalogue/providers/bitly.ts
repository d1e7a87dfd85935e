import { defineProvider, seenOn } from '../define-provider.ts'

/** Bitly: its endpoints, its products and how it differs from other providers. */
export const bitly = defineProvider({
  id: 'bitly',
  name: 'Bitly',
  category: 'marketing',
  docsUrl: 'https://dev.bitly.com/docs/getting-started/authentication/',
  authorizationUrl: 'https://bitly.com/oauth/authorize',
  tokenUrl: 'https://api-ssl.bitly.com/oauth/access_token',
  headers: { accept: 'application/json' },
  products: [
    {
      type: 'Bitly',
      name: 'Bitly',
      description: 'Shortens links and reads their clicks.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'allauth', 'socialite', 'appwrite', 'compared'),
  notes: ['Access tokens do not expire.'],
})
