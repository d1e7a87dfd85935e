import { defineProvider, seenOn } from '../define-provider.ts'

/** SoundCloud: its endpoints, its products and how it differs from other providers. */
export const soundcloud = defineProvider({
  id: 'soundcloud',
  name: 'SoundCloud',
  category: 'media',
  docsUrl: 'https://developers.soundcloud.com/docs/api/guide#authentication',
  authorizationUrl: 'https://secure.soundcloud.com/authorize',
  tokenUrl: 'https://secure.soundcloud.com/oauth/token',
  account: { url: 'https://api.soundcloud.com/me', idPath: 'id', namePath: 'username' },
  products: [
    {
      type: 'SoundCloud',
      name: 'SoundCloud',
      description: 'Reads and uploads tracks.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'docs', 'socialite'),
  notes: ['A refresh token can be used once; requests send the scheme OAuth in place of Bearer.'],
})
