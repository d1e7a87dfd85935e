import { defineProvider, seenOn } from '../define-provider.ts'

/** Lever: its endpoints, its products and how it differs from other providers. */
export const lever = defineProvider({
  id: 'lever',
  name: 'Lever',
  category: 'hr',
  docsUrl: 'https://hire.lever.co/developer/documentation#authentication',
  authorizationUrl: 'https://auth.lever.co/authorize',
  tokenUrl: 'https://auth.lever.co/oauth/token',
  authorizationParams: { audience: 'https://api.lever.co/v1/' },
  products: [
    {
      type: 'Lever',
      name: 'Lever',
      description: 'Reads candidates and postings.',
      scopes: ['opportunities:read:admin', 'postings:read:admin', 'offline_access'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'compared'),
  notes: ['A refresh token is issued only with the scope offline_access.'],
})
