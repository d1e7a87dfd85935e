import { defineProvider, seenOn } from '../define-provider.ts'

/** Snapchat Ads: its endpoints, its products and how it differs from other providers. */
export const snapchatAds = defineProvider({
  id: 'snapchat-ads',
  name: 'Snapchat Ads',
  category: 'marketing',
  docsUrl: 'https://developers.snap.com/api/marketing-api/Ads-API/authentication',
  authorizationUrl: 'https://accounts.snapchat.com/login/oauth2/authorize',
  tokenUrl: 'https://accounts.snapchat.com/login/oauth2/access_token',
  products: [
    {
      type: 'SnapchatAds',
      name: 'Snapchat Ads',
      description: 'Reads and manages campaigns.',
      scopes: ['snapchat-marketing-api'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'aspnet-contrib', 'compared'),
})
