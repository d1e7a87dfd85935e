import { defineProvider, seenOn } from '../define-provider.ts'

/** Xero: its endpoints, its products and how it differs from other providers. */
export const xero = defineProvider({
  id: 'xero',
  name: 'Xero',
  category: 'accounting',
  docsUrl: 'https://developer.xero.com/guides/oauth2/overview/',
  authorizationUrl: 'https://login.xero.com/identity/connect/authorize',
  tokenUrl: 'https://identity.xero.com/connect/token',
  revocationUrl: 'https://identity.xero.com/connect/revocation',
  issuer: 'https://identity.xero.com',
  clientAuthentication: 'client_secret_basic',
  idleDays: 60,
  account: {
    url: 'https://api.xero.com/connections',
    idPath: '0.tenantId',
    namePath: '0.tenantName',
  },
  products: [
    {
      type: 'Xero',
      name: 'Xero',
      description: 'Reads and writes the books of an organization.',
      scopes: [
        'openid',
        'profile',
        'email',
        'accounting.transactions',
        'accounting.contacts',
        'accounting.settings',
        'offline_access',
      ],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'socialite', 'compared'),
  notes: [
    'GET https://api.xero.com/connections lists the tenants of a grant.',
    'A refresh token can be used once, and expires after 60 days without use.',
  ],
})
