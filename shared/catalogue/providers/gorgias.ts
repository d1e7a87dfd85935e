import { defineProvider, seenOn } from '../define-provider.ts'

/** Gorgias: its endpoints, its products and how it differs from other providers. */
export const gorgias = defineProvider({
  id: 'gorgias',
  name: 'Gorgias',
  category: 'support',
  docsUrl: 'https://developers.gorgias.com/docs/oauth2-for-public-apps',
  authorizationUrl: 'https://{subdomain}.gorgias.com/oauth/authorize',
  tokenUrl: 'https://{subdomain}.gorgias.com/oauth/token',
  inputs: [
    {
      name: 'subdomain',
      title: 'Gorgias subdomain',
      pattern: '^[a-z0-9][a-z0-9-]{0,62}$',
      example: 'acme',
    },
  ],
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'Gorgias',
      name: 'Gorgias',
      description: 'Reads the tickets and customers of a shop.',
      scopes: ['openid', 'email', 'profile', 'offline', 'tickets:read', 'customers:read'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'compared'),
})
