import { defineProvider, seenOn } from '../define-provider.ts'

/** Deel: its endpoints, its products and how it differs from other providers. */
export const deel = defineProvider({
  id: 'deel',
  name: 'Deel',
  category: 'hr',
  docsUrl: 'https://developer.deel.com/docs/oauth2-apps',
  authorizationUrl: 'https://app.deel.com/oauth2/authorize',
  tokenUrl: 'https://app.deel.com/oauth2/tokens',
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'Deel',
      name: 'Deel',
      description: 'Reads contracts and people; requests also need the client id.',
      scopes: ['contracts:read', 'people:read'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'compared'),
})
