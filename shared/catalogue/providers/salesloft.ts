import { defineProvider, seenOn } from '../define-provider.ts'

/** Salesloft: its endpoints, its products and how it differs from other providers. */
export const salesloft = defineProvider({
  id: 'salesloft',
  name: 'Salesloft',
  category: 'crm',
  docsUrl: 'https://developers.salesloft.com/docs/platform/api-basics/oauth-authentication/',
  authorizationUrl: 'https://accounts.salesloft.com/oauth/authorize',
  tokenUrl: 'https://accounts.salesloft.com/oauth/token',
  products: [
    {
      type: 'Salesloft',
      name: 'Salesloft',
      description: 'Reads and writes people, accounts and cadences.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'socialite', 'compared', 'supaglue'),
  notes: ['A refresh token can be used once.'],
})
