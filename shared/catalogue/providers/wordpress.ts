import { defineProvider, seenOn } from '../define-provider.ts'

/** WordPress.com: its endpoints, its products and how it differs from other providers. */
export const wordpress = defineProvider({
  id: 'wordpress',
  name: 'WordPress.com',
  category: 'productivity',
  docsUrl: 'https://developer.wordpress.com/docs/oauth2/',
  authorizationUrl: 'https://public-api.wordpress.com/oauth2/authorize',
  tokenUrl: 'https://public-api.wordpress.com/oauth2/token',
  capture: { blog_id: 'token.blog_id', blog_url: 'token.blog_url' },
  account: {
    url: 'https://public-api.wordpress.com/rest/v1.1/me',
    idPath: 'ID',
    namePath: 'display_name',
  },
  products: [
    {
      type: 'WordPress',
      name: 'WordPress.com',
      description: 'Reads and writes the sites of an account.',
      scopes: ['global'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'sim', 'auth-core', 'socialite'),
  notes: ['Without the scope global the token is for one site; access tokens do not expire.'],
})
