import { defineProvider, seenOn } from '../define-provider.ts'

/** Etsy: its endpoints, its products and how it differs from other providers. */
export const etsy = defineProvider({
  id: 'etsy',
  name: 'Etsy',
  category: 'commerce',
  docsUrl: 'https://developers.etsy.com/documentation/essentials/authentication/',
  authorizationUrl: 'https://www.etsy.com/oauth/connect',
  tokenUrl: 'https://api.etsy.com/v3/public/oauth/token',
  idleDays: 90,
  products: [
    {
      type: 'Etsy',
      name: 'Etsy',
      description:
        'Reads the shops, listings and orders of a seller; requests also need the API key.',
      scopes: ['shops_r', 'listings_r', 'transactions_r'],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'social-auth-core', 'compared'),
  notes: ['PKCE is required; the access token begins with the id of the user.'],
})
