import { defineProvider, seenOn } from '../define-provider.ts'

/** Wave: its endpoints, its products and how it differs from other providers. */
export const wave = defineProvider({
  id: 'wave',
  name: 'Wave',
  category: 'accounting',
  docsUrl: 'https://developer.waveapps.com/hc/en-us/articles/360019493652-OAuth-Guide',
  authorizationUrl: 'https://api.waveapps.com/oauth2/authorize/',
  tokenUrl: 'https://api.waveapps.com/oauth2/token/',
  products: [
    {
      type: 'Wave',
      name: 'Wave',
      description: 'Reads a business, and reads and writes its customers and invoices.',
      scopes: ['account:*', 'business:read', 'customer:*', 'invoice:*'],
    },
  ],
  sources: seenOn('2026-11-28', 'socialite', 'compared'),
})
