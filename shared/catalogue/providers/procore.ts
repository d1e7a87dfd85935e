import { defineProvider, seenOn } from '../define-provider.ts'

/** Procore: its endpoints, its products and how it differs from other providers. */
export const procore = defineProvider({
  id: 'procore',
  name: 'Procore',
  category: 'other',
  docsUrl: 'https://developers.procore.com/documentation/oauth-introduction',
  authorizationUrl: 'https://login.procore.com/oauth/authorize',
  tokenUrl: 'https://login.procore.com/oauth/token',
  revocationUrl: 'https://login.procore.com/oauth/revoke',
  withoutScopes: true,
  products: [
    {
      type: 'Procore',
      name: 'Procore',
      description: 'Reads and writes the projects of a company; requests name the company.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'socialite', 'compared', 'grant'),
  notes: ['A refresh token can be used once.'],
})
