import { defineProvider, seenOn } from '../define-provider.ts'

/** Copper: its endpoints, its products and how it differs from other providers. */
export const copper = defineProvider({
  id: 'copper',
  name: 'Copper',
  category: 'crm',
  docsUrl: 'https://developer.copper.com/introduction/oauth.html',
  authorizationUrl: 'https://app.copper.com/oauth/authorize',
  tokenUrl: 'https://app.copper.com/oauth/token',
  products: [
    {
      type: 'Copper',
      name: 'Copper',
      description: 'Reads and writes people, companies and opportunities.',
      scopes: ['developer/v1/all'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'compared'),
  notes: ['Access tokens do not expire.'],
})
