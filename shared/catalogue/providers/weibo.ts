import { defineProvider, seenOn } from '../define-provider.ts'

/** Sina Weibo: its endpoints, its products and how it differs from other providers. */
export const weibo = defineProvider({
  id: 'weibo',
  name: 'Sina Weibo',
  category: 'social',
  docsUrl: 'https://open.weibo.com/wiki/Oauth2',
  authorizationUrl: 'https://api.weibo.com/oauth2/authorize',
  tokenUrl: 'https://api.weibo.com/oauth2/access_token',
  scopeSeparator: ',',
  revocation: {
    url: 'https://api.weibo.com/oauth2/revokeoauth2',
    token: 'access_token',
    as: 'access_token',
    clientAuthentication: 'anonymous',
    format: 'form',
  },
  products: [
    {
      type: 'Weibo',
      name: 'Sina Weibo',
      description: 'Reads the profile of a Weibo account.',
      scopes: ['email'],
    },
  ],
  sources: seenOn('2026-11-28', 'allauth', 'social-auth-core', 'socialite', 'aspnet-contrib'),
})
