import { defineProvider, seenOn } from '../define-provider.ts'

/** Disqus: its endpoints, its products and how it differs from other providers. */
export const disqus = defineProvider({
  id: 'disqus',
  name: 'Disqus',
  category: 'social',
  docsUrl: 'https://disqus.com/api/docs/auth/',
  authorizationUrl: 'https://disqus.com/api/oauth/2.0/authorize/',
  tokenUrl: 'https://disqus.com/api/oauth/2.0/access_token/',
  scopeSeparator: ',',
  products: [
    {
      type: 'Disqus',
      name: 'Disqus',
      description: 'Reads and writes the comments of a site.',
      scopes: ['read', 'write'],
    },
  ],
  sources: seenOn('2026-11-28', 'allauth', 'social-auth-core', 'socialite', 'appwrite'),
})
