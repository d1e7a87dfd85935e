import { defineProvider, seenOn } from '../define-provider.ts'

/** Outreach: its endpoints, its products and how it differs from other providers. */
export const outreach = defineProvider({
  id: 'outreach',
  name: 'Outreach',
  category: 'crm',
  docsUrl: 'https://developers.outreach.io/api/oauth/',
  authorizationUrl: 'https://api.outreach.io/oauth/authorize',
  tokenUrl: 'https://api.outreach.io/oauth/token',
  idleDays: 14,
  products: [
    {
      type: 'Outreach',
      name: 'Outreach',
      description: 'Reads prospects, accounts and sequences.',
      scopes: ['prospects.read', 'accounts.read', 'sequences.read'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'compared', 'supaglue'),
})
