import { defineProvider, seenOn } from '../define-provider.ts'

/** PayPal Zettle: its endpoints, its products and how it differs from other providers. */
export const zettle = defineProvider({
  id: 'zettle',
  name: 'PayPal Zettle',
  category: 'payments',
  docsUrl: 'https://developer.zettle.com/docs/api/oauth/overview',
  authorizationUrl: 'https://oauth.zettle.com/authorize',
  tokenUrl: 'https://oauth.zettle.com/token',
  products: [
    {
      type: 'Zettle',
      name: 'PayPal Zettle',
      description: 'Reads the purchases and products of a merchant.',
      scopes: ['READ:PURCHASE', 'READ:PRODUCT', 'READ:FINANCE'],
    },
  ],
  sources: seenOn('2026-11-28', 'docs', 'socialite'),
})
