import { defineProvider, seenOn } from '../define-provider.ts'

/** bexio: its endpoints, its products and how it differs from other providers. */
export const bexio = defineProvider({
  id: 'bexio',
  name: 'bexio',
  category: 'accounting',
  docsUrl: 'https://docs.bexio.com/',
  authorizationUrl: 'https://auth.bexio.com/realms/bexio/protocol/openid-connect/auth',
  tokenUrl: 'https://auth.bexio.com/realms/bexio/protocol/openid-connect/token',
  issuer: 'https://auth.bexio.com/realms/bexio',
  products: [
    {
      type: 'Bexio',
      name: 'bexio',
      description: 'Reads the contacts and invoices of a company.',
      scopes: ['openid', 'profile', 'offline_access', 'contact_show', 'kb_invoice_show'],
    },
  ],
  sources: seenOn('2026-11-28', 'socialite', 'public-code'),
})
