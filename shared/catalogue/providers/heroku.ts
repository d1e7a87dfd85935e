import { defineProvider, seenOn } from '../define-provider.ts'

/** Heroku: its endpoints, its products and how it differs from other providers. */
export const heroku = defineProvider({
  id: 'heroku',
  name: 'Heroku',
  category: 'dev',
  docsUrl: 'https://devcenter.heroku.com/articles/oauth',
  authorizationUrl: 'https://id.heroku.com/oauth/authorize',
  tokenUrl: 'https://id.heroku.com/oauth/token',
  pkce: 'none',
  account: { url: 'https://api.heroku.com/account', idPath: 'id', namePath: 'email' },
  products: [
    {
      type: 'Heroku',
      name: 'Heroku',
      description: 'Reads the apps of an account.',
      scopes: ['read'],
    },
  ],
  sources: seenOn('2026-11-28', 'x-oauth2', 'socialite', 'flask-dance', 'goth'),
})
