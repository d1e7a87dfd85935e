import { defineProvider, seenOn } from '../define-provider.ts'

/** LINE: its endpoints, its products and how it differs from other providers. */
export const line = defineProvider({
  id: 'line',
  name: 'LINE',
  category: 'communication',
  docsUrl: 'https://developers.line.biz/en/docs/line-login/integrate-line-login/',
  authorizationUrl: 'https://access.line.me/oauth2/v2.1/authorize',
  tokenUrl: 'https://api.line.me/oauth2/v2.1/token',
  issuer: 'https://access.line.me',
  revocation: {
    url: 'https://api.line.me/oauth2/v2.1/revoke',
    token: 'access_token',
    as: 'access_token',
    clientAuthentication: 'client_secret_post',
    format: 'form',
  },
  account: { url: 'https://api.line.me/v2/profile', idPath: 'userId', namePath: 'displayName' },
  products: [
    {
      type: 'Line',
      name: 'LINE',
      description: 'Reads the profile of a LINE account.',
      scopes: ['profile', 'openid'],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'better-auth', 'nuxt-auth-utils', 'allauth'),
})
