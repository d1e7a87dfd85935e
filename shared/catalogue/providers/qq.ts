import { defineProvider, seenOn } from '../define-provider.ts'

/** QQ: its endpoints, its products and how it differs from other providers. */
export const qq = defineProvider({
  id: 'qq',
  name: 'QQ',
  category: 'social',
  docsUrl: 'https://wiki.connect.qq.com/',
  authorizationUrl: 'https://graph.qq.com/oauth2.0/authorize',
  tokenUrl: 'https://graph.qq.com/oauth2.0/token',
  scopeSeparator: ',',
  tokenParams: { fmt: 'json' },
  products: [
    {
      type: 'QQ',
      name: 'QQ',
      description: 'Reads the profile of a QQ account.',
      scopes: ['get_user_info'],
    },
  ],
  sources: seenOn('2026-11-28', 'social-auth-core', 'x-oauth2', 'socialite', 'aspnet-contrib'),
})
