import { defineProvider, seenOn } from '../define-provider.ts'

/** Mixcloud: its endpoints, its products and how it differs from other providers. */
export const mixcloud = defineProvider({
  id: 'mixcloud',
  name: 'Mixcloud',
  category: 'media',
  docsUrl: 'https://www.mixcloud.com/developers/#authorization',
  authorizationUrl: 'https://www.mixcloud.com/oauth/authorize',
  tokenUrl: 'https://www.mixcloud.com/oauth/access_token',
  products: [
    {
      type: 'Mixcloud',
      name: 'Mixcloud',
      description: 'Reads the profile and the shows of a person.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'social-auth-core', 'socialite', 'aspnet-contrib', 'grant'),
  notes: ['Access tokens do not expire.'],
})
