import { defineProvider, seenOn } from '../define-provider.ts'

/** Squarespace: its endpoints, its products and how it differs from other providers. */
export const squarespace = defineProvider({
  id: 'squarespace',
  name: 'Squarespace',
  category: 'commerce',
  docsUrl: 'https://developers.squarespace.com/commerce-apis/oauth',
  authorizationUrl: 'https://login.squarespace.com/api/1/login/oauth/provider/authorize',
  tokenUrl: 'https://login.squarespace.com/api/1/login/oauth/provider/tokens',
  scopeSeparator: ',',
  clientAuthentication: 'client_secret_basic',
  tokenRequestFormat: 'json',
  authorizationParams: { access_type: 'offline' },
  headers: { 'user-agent': 'Mooring' },
  products: [
    {
      type: 'Squarespace',
      name: 'Squarespace',
      description: 'Reads the orders and products of a site.',
      scopes: ['website.orders.read', 'website.products.read'],
    },
  ],
  sources: seenOn('2026-11-28', 'docs', 'compared'),
  notes: ['A refresh token is issued only with access_type=offline, and can be used once.'],
})
