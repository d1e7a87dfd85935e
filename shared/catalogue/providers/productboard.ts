import { defineProvider, seenOn } from '../define-provider.ts'

/** Productboard: its endpoints, its products and how it differs from other providers. */
export const productboard = defineProvider({
  id: 'productboard',
  name: 'Productboard',
  category: 'productivity',
  docsUrl: 'https://developer.productboard.com/reference/authentication',
  authorizationUrl: 'https://app.productboard.com/oauth2/authorize',
  tokenUrl: 'https://app.productboard.com/oauth2/token',
  products: [
    {
      type: 'Productboard',
      name: 'Productboard',
      description: 'Reads and writes features and notes.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'compared'),
})
