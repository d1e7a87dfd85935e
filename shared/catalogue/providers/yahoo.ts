import { defineProvider, seenOn } from '../define-provider.ts'

/** Yahoo: its endpoints, its products and how it differs from other providers. */
export const yahoo = defineProvider({
  id: 'yahoo',
  name: 'Yahoo',
  category: 'identity',
  docsUrl: 'https://developer.yahoo.com/oauth2/guide/',
  authorizationUrl: 'https://api.login.yahoo.com/oauth2/request_auth',
  tokenUrl: 'https://api.login.yahoo.com/oauth2/get_token',
  issuer: 'https://api.login.yahoo.com',
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'Yahoo',
      name: 'Yahoo',
      description: 'Identifies a person by a Yahoo account.',
      scopes: ['openid'],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'allauth', 'social-auth-core', 'x-oauth2'),
})
