import { defineProvider, seenOn } from '../define-provider.ts'

/** TikTok: its endpoints, its products and how it differs from other providers. */
export const tiktok = defineProvider({
  id: 'tiktok',
  name: 'TikTok',
  category: 'social',
  docsUrl: 'https://developers.tiktok.com/doc/oauth-user-access-token-management',
  authorizationUrl: 'https://www.tiktok.com/v2/auth/authorize/',
  tokenUrl: 'https://open.tiktokapis.com/v2/oauth/token/',
  revocationUrl: 'https://open.tiktokapis.com/v2/oauth/revoke/',
  scopeSeparator: ',',
  clientIdParam: 'client_key',
  pkce: 'none',
  products: [
    {
      type: 'TikTok',
      name: 'TikTok',
      description: 'Reads the profile and videos of a creator.',
      scopes: ['user.info.basic', 'video.list'],
    },
  ],
  sources: seenOn('2026-11-28', 'sim', 'arctic', 'nuxt-auth-utils', 'auth-core'),
  otherReadings: [
    {
      urls: [
        'open-api.tiktok.com/platform/oauth/connect',
        'open-api.tiktok.com/oauth/access_token',
      ],
      sources: ['goth', 'grant'],
      because: 'retired',
    },
  ],
  notes: ['The client id travels as client_key.'],
})
