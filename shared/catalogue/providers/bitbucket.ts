import { defineProvider, seenOn } from '../define-provider.ts'

/** Bitbucket: its endpoints, its products and how it differs from other providers. */
export const bitbucket = defineProvider({
  id: 'bitbucket',
  name: 'Bitbucket',
  category: 'dev',
  docsUrl: 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/',
  authorizationUrl: 'https://bitbucket.org/site/oauth2/authorize',
  tokenUrl: 'https://bitbucket.org/site/oauth2/access_token',
  pkce: 'none',
  clientAuthentication: 'client_secret_basic',
  scopePath: 'scopes',
  account: {
    url: 'https://api.bitbucket.org/2.0/user',
    idPath: 'account_id',
    namePath: 'display_name',
  },
  withoutScopes: true,
  products: [
    {
      type: 'Bitbucket',
      name: 'Bitbucket',
      description: 'Reads and writes the repositories and pull requests of a workspace.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'sim', 'arctic', 'auth-core'),
  notes: ['The scopes are those of the OAuth consumer.'],
})
