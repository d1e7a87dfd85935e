import { defineProvider, seenOn } from '../define-provider.ts'

/** Unsplash: its endpoints, its products and how it differs from other providers. */
export const unsplash = defineProvider({
  id: 'unsplash',
  name: 'Unsplash',
  category: 'media',
  docsUrl: 'https://unsplash.com/documentation/user-authentication-workflow',
  authorizationUrl: 'https://unsplash.com/oauth/authorize',
  tokenUrl: 'https://unsplash.com/oauth/token',
  products: [
    {
      type: 'Unsplash',
      name: 'Unsplash',
      description: 'Reads photos and the profile of a person.',
      scopes: ['public', 'read_user'],
    },
  ],
  sources: seenOn('2026-11-28', 'socialite', 'grant'),
  notes: ['Access tokens do not expire.'],
})
