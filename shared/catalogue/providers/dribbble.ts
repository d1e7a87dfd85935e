import { defineProvider, seenOn } from '../define-provider.ts'

/** Dribbble: its endpoints, its products and how it differs from other providers. */
export const dribbble = defineProvider({
  id: 'dribbble',
  name: 'Dribbble',
  category: 'media',
  docsUrl: 'https://developer.dribbble.com/v2/oauth/',
  authorizationUrl: 'https://dribbble.com/oauth/authorize',
  tokenUrl: 'https://dribbble.com/oauth/token',
  products: [
    {
      type: 'Dribbble',
      name: 'Dribbble',
      description: 'Reads and uploads shots.',
      scopes: ['public', 'upload'],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'auth-core', 'social-auth-core', 'socialite'),
  notes: ['Access tokens do not expire.'],
})
