import { defineProvider, seenOn } from '../define-provider.ts'

/** Podio: its endpoints, its products and how it differs from other providers. */
export const podio = defineProvider({
  id: 'podio',
  name: 'Podio',
  category: 'productivity',
  docsUrl: 'https://developers.podio.com/doc/oauth-authorization',
  authorizationUrl: 'https://podio.com/oauth/authorize',
  tokenUrl: 'https://podio.com/oauth/token',
  products: [
    {
      type: 'Podio',
      name: 'Podio',
      description: 'Reads and writes the items of the workspaces of a person.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'activepieces', 'social-auth-core', 'socialite', 'grant'),
  notes: ['Requests send the scheme OAuth2 in place of Bearer.'],
})
