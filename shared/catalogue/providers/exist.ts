import { defineProvider, seenOn } from '../define-provider.ts'

/** Exist: its endpoints, its products and how it differs from other providers. */
export const exist = defineProvider({
  id: 'exist',
  name: 'Exist',
  category: 'fitness',
  docsUrl: 'https://developer.exist.io/reference/authentication/oauth2/',
  authorizationUrl: 'https://exist.io/oauth2/authorize',
  tokenUrl: 'https://exist.io/oauth2/access_token',
  products: [
    {
      type: 'Exist',
      name: 'Exist',
      description: 'Reads the tracked values of a person.',
      scopes: ['activity_read', 'mood_read', 'sleep_read'],
    },
  ],
  sources: seenOn('2026-11-28', 'allauth', 'compared'),
})
