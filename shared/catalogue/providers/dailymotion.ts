import { defineProvider, seenOn } from '../define-provider.ts'

/** Dailymotion: its endpoints, its products and how it differs from other providers. */
export const dailymotion = defineProvider({
  id: 'dailymotion',
  name: 'Dailymotion',
  category: 'media',
  docsUrl: 'https://developers.dailymotion.com/guides/authentication/',
  authorizationUrl: 'https://www.dailymotion.com/oauth/authorize',
  tokenUrl: 'https://api.dailymotion.com/oauth/token',
  products: [
    {
      type: 'Dailymotion',
      name: 'Dailymotion',
      description: 'Reads the profile and manages the videos of an account.',
      scopes: ['userinfo', 'manage_videos'],
    },
  ],
  sources: seenOn('2026-11-28', 'socialite', 'appwrite', 'grant'),
})
