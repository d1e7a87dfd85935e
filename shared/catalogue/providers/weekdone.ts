import { defineProvider, seenOn } from '../define-provider.ts'

/** Weekdone: its endpoints, its products and how it differs from other providers. */
export const weekdone = defineProvider({
  id: 'weekdone',
  name: 'Weekdone',
  category: 'productivity',
  docsUrl: 'https://weekdone.com/developer/',
  authorizationUrl: 'https://weekdone.com/oauth_authorize',
  tokenUrl: 'https://weekdone.com/oauth_token',
  products: [
    {
      type: 'Weekdone',
      name: 'Weekdone',
      description: 'Reads and writes goals and weekly reports.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'activepieces', 'grant'),
})
