import { defineProvider, seenOn } from '../define-provider.ts'

/** Aha!: its endpoints, its products and how it differs from other providers. */
export const aha = defineProvider({
  id: 'aha',
  name: 'Aha!',
  category: 'productivity',
  docsUrl: 'https://www.aha.io/api/oauth2',
  authorizationUrl: 'https://{subdomain}.aha.io/oauth/authorize',
  tokenUrl: 'https://{subdomain}.aha.io/oauth/token',
  inputs: [
    {
      name: 'subdomain',
      title: 'Aha! account domain',
      pattern: '^[a-z0-9][a-z0-9-]{0,62}$',
      example: 'acme',
    },
  ],
  products: [
    {
      type: 'Aha',
      name: 'Aha!',
      description: 'Reads and writes the roadmaps, features and ideas of an account.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'grant'),
  notes: ['Access tokens do not expire.'],
})
