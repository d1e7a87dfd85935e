import { defineProvider, seenOn } from '../define-provider.ts'

/** Lichess: its endpoints, its products and how it differs from other providers. */
export const lichess = defineProvider({
  id: 'lichess',
  name: 'Lichess',
  category: 'media',
  docsUrl: 'https://lichess.org/api#section/Authentication',
  authorizationUrl: 'https://lichess.org/oauth',
  tokenUrl: 'https://lichess.org/api/token',
  clientAuthentication: 'none',
  products: [
    {
      type: 'Lichess',
      name: 'Lichess',
      description: 'Reads the profile of a player.',
      scopes: ['email:read'],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'socialite'),
  notes: [
    'Every client is public: the OAuth client has no secret.',
    'There is no refresh token; an access token lives about a year.',
  ],
})
