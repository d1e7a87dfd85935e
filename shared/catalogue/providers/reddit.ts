import { defineProvider, seenOn } from '../define-provider.ts'

/** Reddit: its endpoints, its products and how it differs from other providers. */
export const reddit = defineProvider({
  id: 'reddit',
  name: 'Reddit',
  category: 'social',
  docsUrl: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
  authorizationUrl: 'https://www.reddit.com/api/v1/authorize',
  tokenUrl: 'https://www.reddit.com/api/v1/access_token',
  revocationUrl: 'https://www.reddit.com/api/v1/revoke_token',
  pkce: 'none',
  clientAuthentication: 'client_secret_basic',
  authorizationParams: { duration: 'permanent' },
  headers: { 'user-agent': 'Mooring' },
  account: { url: 'https://oauth.reddit.com/api/v1/me', idPath: 'id', namePath: 'name' },
  products: [
    {
      type: 'Reddit',
      name: 'Reddit',
      description: 'Reads posts, comments and the profile of a person.',
      scopes: ['identity', 'read', 'history'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'sim', 'arctic'),
  notes: ['A refresh token is issued only with duration=permanent.'],
})
