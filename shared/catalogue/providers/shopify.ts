import { defineProvider, seenOn } from '../define-provider.ts'

/** Shopify: its endpoints, its products and how it differs from other providers. */
export const shopify = defineProvider({
  id: 'shopify',
  name: 'Shopify',
  category: 'commerce',
  docsUrl:
    'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/authorization-code-grant',
  authorizationUrl: 'https://{shop}.myshopify.com/admin/oauth/authorize',
  tokenUrl: 'https://{shop}.myshopify.com/admin/oauth/access_token',
  inputs: [
    { name: 'shop', title: 'Shop name', pattern: '^[a-z0-9][a-z0-9-]*$', example: 'my-shop' },
  ],
  scopeSeparator: ',',
  products: [
    {
      type: 'Shopify',
      name: 'Shopify',
      description: 'Reads the products, orders and customers of a shop.',
      scopes: ['read_products', 'read_orders', 'read_customers'],
      docsUrl: 'https://shopify.dev/docs/api/usage/access-scopes',
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'aspnet-contrib', 'compared', 'grant'),
  notes: ['Offline access tokens do not expire unless the app asks for expiring ones.'],
})
