import { defineProvider, seenOn } from '../define-provider.ts'

/** DeviantArt: its endpoints, its products and how it differs from other providers. */
export const deviantart = defineProvider({
  id: 'deviantart',
  name: 'DeviantArt',
  category: 'media',
  docsUrl: 'https://www.deviantart.com/developers/authentication',
  authorizationUrl: 'https://www.deviantart.com/oauth2/authorize',
  tokenUrl: 'https://www.deviantart.com/oauth2/token',
  products: [
    {
      type: 'DeviantArt',
      name: 'DeviantArt',
      description: 'Reads the profile of an artist.',
      scopes: ['basic', 'user'],
    },
  ],
  sources: seenOn('2026-11-28', 'socialite', 'aspnet-contrib', 'grant', 'hybridauth'),
  notes: ['A refresh token expires after three months.'],
})
