import { defineProvider, seenOn } from '../define-provider.ts'

/** eBay: its endpoints, its products and how it differs from other providers. */
export const ebay = defineProvider({
  id: 'ebay',
  name: 'eBay',
  category: 'commerce',
  docsUrl: 'https://developer.ebay.com/api-docs/static/oauth-authorization-code-grant.html',
  authorizationUrl: 'https://auth.ebay.com/oauth2/authorize',
  tokenUrl: 'https://api.ebay.com/identity/v1/oauth2/token',
  clientAuthentication: 'client_secret_basic',
  idleDays: 365,
  products: [
    {
      type: 'Ebay',
      name: 'eBay',
      description: 'Reads and manages the inventory and orders of a seller.',
      scopes: [
        'https://api.ebay.com/oauth/api_scope',
        'https://api.ebay.com/oauth/api_scope/sell.inventory',
        'https://api.ebay.com/oauth/api_scope/sell.fulfillment',
      ],
    },
  ],
  sources: seenOn('2026-11-28', 'x-oauth2', 'aspnet-contrib', 'compared', 'powerplatform'),
  notes: [
    'The redirect URI has a name of its own at eBay (RuName), which redirect_uri must hold.',
    'A refresh token lives 18 months and does not rotate.',
  ],
})
