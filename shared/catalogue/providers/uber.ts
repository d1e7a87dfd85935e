import { defineProvider, seenOn } from '../define-provider.ts'

/** Uber: its endpoints, its products and how it differs from other providers. */
export const uber = defineProvider({
  id: 'uber',
  name: 'Uber',
  category: 'other',
  docsUrl: 'https://developer.uber.com/docs/riders/guides/authentication/user-access-token',
  authorizationUrl: 'https://login.uber.com/oauth/v2/authorize',
  tokenUrl: 'https://login.uber.com/oauth/v2/token',
  revocationUrl: 'https://login.uber.com/oauth/v2/revoke',
  products: [
    {
      type: 'Uber',
      name: 'Uber',
      description: 'Reads the profile and trips of a rider.',
      scopes: ['profile', 'history'],
    },
  ],
  sources: seenOn('2026-11-28', 'x-oauth2', 'compared'),
})
