import { defineProvider, seenOn } from '../define-provider.ts'

/** VideoAsk: its endpoints, its products and how it differs from other providers. */
export const videoask = defineProvider({
  id: 'videoask',
  name: 'VideoAsk',
  category: 'productivity',
  docsUrl: 'https://developers.videoask.com/',
  authorizationUrl: 'https://auth.videoask.com/authorize',
  tokenUrl: 'https://auth.videoask.com/oauth/token',
  authorizationParams: { audience: 'https://api.videoask.com/' },
  products: [
    {
      type: 'VideoAsk',
      name: 'VideoAsk',
      description: 'Reads forms and their answers.',
      scopes: ['openid', 'profile', 'email', 'offline_access'],
    },
  ],
  sources: seenOn('2026-11-28', 'activepieces', 'compared'),
  notes: ['A refresh token is issued only with the scope offline_access.'],
})
