import { defineProvider, seenOn } from '../define-provider.ts'

/** FreshBooks: its endpoints, its products and how it differs from other providers. */
export const freshbooks = defineProvider({
  id: 'freshbooks',
  name: 'FreshBooks',
  category: 'accounting',
  docsUrl: 'https://www.freshbooks.com/api/authentication',
  authorizationUrl: 'https://auth.freshbooks.com/oauth/authorize',
  tokenUrl: 'https://api.freshbooks.com/auth/oauth/token',
  revocationUrl: 'https://api.freshbooks.com/auth/oauth/revoke',
  tokenRequestFormat: 'json',
  account: {
    url: 'https://api.freshbooks.com/auth/api/v1/users/me',
    idPath: 'response.id',
    namePath: 'response.email',
  },
  products: [
    {
      type: 'FreshBooks',
      name: 'FreshBooks',
      description: 'Reads the invoices and clients of a business.',
      scopes: ['user:profile:read', 'user:invoices:read', 'user:clients:read'],
    },
  ],
  sources: seenOn('2026-11-28', 'compared', 'public-code'),
  notes: ['A refresh token can be used once.'],
})
