import { defineProvider, seenOn } from '../define-provider.ts'

/** Gumroad: its endpoints, its products and how it differs from other providers. */
export const gumroad = defineProvider({
  id: 'gumroad',
  name: 'Gumroad',
  category: 'commerce',
  docsUrl: 'https://gumroad.com/api',
  authorizationUrl: 'https://gumroad.com/oauth/authorize',
  tokenUrl: 'https://api.gumroad.com/oauth/token',
  products: [
    {
      type: 'Gumroad',
      name: 'Gumroad',
      description: 'Reads the products and sales of a creator.',
      scopes: ['view_profile', 'view_sales'],
    },
  ],
  sources: seenOn('2026-11-28', 'docs', 'compared'),
  notes: ['Access tokens do not expire.'],
})
