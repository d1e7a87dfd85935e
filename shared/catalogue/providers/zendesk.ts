import { defineProvider, seenOn } from '../define-provider.ts'

/** Zendesk: its endpoints, its products and how it differs from other providers. */
export const zendesk = defineProvider({
  id: 'zendesk',
  name: 'Zendesk',
  category: 'support',
  docsUrl: 'https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_clients/',
  authorizationUrl: 'https://{subdomain}.zendesk.com/oauth/authorizations/new',
  tokenUrl: 'https://{subdomain}.zendesk.com/oauth/tokens',
  inputs: [
    {
      name: 'subdomain',
      title: 'Zendesk subdomain',
      pattern: '^[a-z0-9][a-z0-9-]{0,62}$',
      example: 'acme',
    },
  ],
  products: [
    {
      type: 'Zendesk',
      name: 'Zendesk',
      description: 'Reads and writes the tickets, users and organizations of a Zendesk account.',
      scopes: ['read', 'write'],
      docsUrl:
        'https://developer.zendesk.com/api-reference/ticketing/introduction/#security-and-authentication',
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'socialite', 'compared', 'grant'),
  notes: ['Access tokens of newer OAuth clients expire, and come with a refresh token.'],
})
