import { defineProvider, seenOn } from '../define-provider.ts'

/** Genius: its endpoints, its products and how it differs from other providers. */
export const genius = defineProvider({
  id: 'genius',
  name: 'Genius',
  category: 'media',
  docsUrl: 'https://docs.genius.com/',
  authorizationUrl: 'https://api.genius.com/oauth/authorize',
  tokenUrl: 'https://api.genius.com/oauth/token',
  products: [
    { type: 'Genius', name: 'Genius', description: 'Reads songs and annotations.', scopes: ['me'] },
  ],
  sources: seenOn('2026-11-28', 'grant', 'scribejava'),
})
