import { defineProvider, seenOn } from '../define-provider.ts'

/** Wealthbox: its endpoints, its products and how it differs from other providers. */
export const wealthbox = defineProvider({
  id: 'wealthbox',
  name: 'Wealthbox',
  category: 'crm',
  docsUrl: 'https://dev.wealthbox.com/',
  authorizationUrl: 'https://app.crmworkspace.com/oauth/authorize',
  tokenUrl: 'https://app.crmworkspace.com/oauth/token',
  products: [
    {
      type: 'Wealthbox',
      name: 'Wealthbox',
      description: 'Reads and writes the contacts and tasks of an adviser.',
      scopes: ['login', 'data'],
    },
  ],
  sources: seenOn('2026-11-28', 'sim', 'compared'),
})
