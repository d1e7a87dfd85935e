import { defineProvider, seenOn } from '../define-provider.ts'

/** Fortnox: its endpoints, its products and how it differs from other providers. */
export const fortnox = defineProvider({
  id: 'fortnox',
  name: 'Fortnox',
  category: 'accounting',
  docsUrl: 'https://www.fortnox.se/developer/authorization',
  authorizationUrl: 'https://apps.fortnox.se/oauth-v1/auth',
  tokenUrl: 'https://apps.fortnox.se/oauth-v1/token',
  revocationUrl: 'https://apps.fortnox.se/oauth-v1/revoke',
  clientAuthentication: 'client_secret_basic',
  authorizationParams: { access_type: 'offline' },
  idleDays: 45,
  products: [
    {
      type: 'Fortnox',
      name: 'Fortnox',
      description: 'Reads and writes the invoices and customers of a company.',
      scopes: ['companyinformation', 'invoice', 'customer'],
    },
  ],
  sources: seenOn('2026-11-28', 'compared', 'public-code'),
  notes: ['A refresh token can be used once, and expires after 45 days.'],
})
