import { defineProvider, seenOn } from '../define-provider.ts'

/** Lightspeed Retail (X-Series): its endpoints, its products and how it differs from other providers. */
export const lightspeedX = defineProvider({
  id: 'lightspeed-x',
  name: 'Lightspeed Retail (X-Series)',
  category: 'commerce',
  docsUrl: 'https://x-series-api.lightspeedhq.com/docs/authorization',
  authorizationUrl: 'https://secure.vendhq.com/connect',
  tokenUrl: 'https://{domain_prefix}.vendhq.com/api/1.0/token',
  inputs: [
    {
      name: 'domain_prefix',
      title: 'Store prefix, from the callback (domain_prefix)',
      pattern: '^[a-z0-9][a-z0-9-]{0,62}$',
      example: 'acme',
    },
  ],
  capture: { domain_prefix: 'token.domain_prefix' },
  products: [
    {
      type: 'LightspeedX',
      name: 'Lightspeed Retail (X-Series)',
      description: 'Reads and writes the products, sales and customers of a retailer.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'social-auth-core', 'grant'),
})
