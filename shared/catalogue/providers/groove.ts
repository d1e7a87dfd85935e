import { defineProvider, seenOn } from '../define-provider.ts'

/** Groove: its endpoints, its products and how it differs from other providers. */
export const groove = defineProvider({
  id: 'groove',
  name: 'Groove',
  category: 'support',
  docsUrl: 'https://www.groovehq.com/docs',
  authorizationUrl: 'https://api.groovehq.com/oauth/authorize',
  tokenUrl: 'https://api.groovehq.com/oauth/token',
  products: [
    { type: 'Groove', name: 'Groove', description: 'Reads and writes tickets.', scopes: [] },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'grant'),
})
