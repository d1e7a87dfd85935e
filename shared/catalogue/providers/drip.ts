import { defineProvider, seenOn } from '../define-provider.ts'

/** Drip: its endpoints, its products and how it differs from other providers. */
export const drip = defineProvider({
  id: 'drip',
  name: 'Drip',
  category: 'marketing',
  docsUrl: 'https://developer.drip.com/#oauth',
  authorizationUrl: 'https://www.getdrip.com/oauth/authorize',
  tokenUrl: 'https://www.getdrip.com/oauth/token',
  products: [
    {
      type: 'Drip',
      name: 'Drip',
      description: 'Reads and writes subscribers and campaigns.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'allauth', 'social-auth-core'),
  notes: ['Access tokens do not expire.'],
})
