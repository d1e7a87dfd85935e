import { defineProvider, seenOn } from '../define-provider.ts'

/** Sellsy: its endpoints, its products and how it differs from other providers. */
export const sellsy = defineProvider({
  id: 'sellsy',
  name: 'Sellsy',
  category: 'crm',
  docsUrl: 'https://docs.sellsy.com/api/v2/#section/Authentication',
  authorizationUrl: 'https://login.sellsy.com/oauth2/authorization',
  tokenUrl: 'https://login.sellsy.com/oauth2/access-tokens',
  products: [
    {
      type: 'Sellsy',
      name: 'Sellsy',
      description: 'Reads and writes companies, contacts and invoices.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'compared'),
})
