import { defineProvider, seenOn } from '../define-provider.ts'

/** X: its endpoints, its products and how it differs from other providers. */
export const x = defineProvider({
  id: 'x',
  name: 'X',
  category: 'social',
  docsUrl: 'https://docs.x.com/resources/fundamentals/authentication/oauth-2-0/authorization-code',
  authorizationUrl: 'https://x.com/i/oauth2/authorize',
  tokenUrl: 'https://api.x.com/2/oauth2/token',
  revocationUrl: 'https://api.x.com/2/oauth2/revoke',
  clientAuthentication: 'client_secret_basic',
  account: { url: 'https://api.x.com/2/users/me', idPath: 'data.id', namePath: 'data.username' },
  products: [
    {
      type: 'X',
      name: 'X (Twitter)',
      description: 'Reads and writes the posts of an account.',
      scopes: ['users.read', 'tweet.read', 'tweet.write', 'offline.access'],
    },
  ],
  sources: seenOn('2026-11-28', 'sim', 'better-auth', 'nuxt-auth-utils', 'auth-core'),
  notes: [
    'PKCE is required; a refresh token is issued only with offline.access and can be used once.',
  ],
})
