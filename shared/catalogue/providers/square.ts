import { defineProvider, seenOn } from '../define-provider.ts'

/** Square: its endpoints, its products and how it differs from other providers. */
export const square = defineProvider({
  id: 'square',
  name: 'Square',
  category: 'payments',
  docsUrl: 'https://developer.squareup.com/docs/oauth-api/overview',
  authorizationUrl: 'https://connect.squareup.com/oauth2/authorize',
  tokenUrl: 'https://connect.squareup.com/oauth2/token',
  pkce: 'none',
  tokenRequestFormat: 'json',
  authorizationParams: { session: 'false' },
  capture: { merchant_id: 'token.merchant_id' },
  idleDays: 90,
  products: [
    {
      type: 'Square',
      name: 'Square',
      description: 'Reads the payments, orders and customers of a seller.',
      scopes: ['MERCHANT_PROFILE_READ', 'PAYMENTS_READ', 'ORDERS_READ', 'CUSTOMERS_READ'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'compared', 'grant'),
  notes: [
    'The response names the end as expires_at, an ISO 8601 time 30 days ahead.',
    'The sandbox has other hosts and needs the generic OAuth2 type.',
  ],
})
