import { defineProvider, seenOn } from '../define-provider.ts'

/** Mollie: its endpoints, its products and how it differs from other providers. */
export const mollie = defineProvider({
  id: 'mollie',
  name: 'Mollie',
  category: 'payments',
  docsUrl: 'https://docs.mollie.com/reference/authorize',
  authorizationUrl: 'https://my.mollie.com/oauth2/authorize',
  tokenUrl: 'https://api.mollie.com/oauth2/tokens',
  clientAuthentication: 'client_secret_basic',
  revocation: {
    url: 'https://api.mollie.com/oauth2/tokens',
    method: 'DELETE',
    token: 'refresh_token',
    as: 'token',
    hints: true,
    clientAuthentication: 'client_secret_basic',
    format: 'form',
  },
  products: [
    {
      type: 'Mollie',
      name: 'Mollie',
      description: 'Reads and creates payments of an organization.',
      scopes: ['payments.read', 'payments.write', 'organizations.read'],
      docsUrl: 'https://docs.mollie.com/docs/permissions',
    },
  ],
  sources: seenOn('2026-11-28', 'docs', 'compared'),
})
