import { defineProvider, seenOn } from '../define-provider.ts'

/** monday.com: its endpoints, its products and how it differs from other providers. */
export const monday = defineProvider({
  id: 'monday',
  name: 'monday.com',
  category: 'productivity',
  docsUrl: 'https://developer.monday.com/apps/docs/oauth',
  authorizationUrl: 'https://auth.monday.com/oauth2/authorize',
  tokenUrl: 'https://auth.monday.com/oauth2/token',
  products: [
    {
      type: 'Monday',
      name: 'monday.com',
      description: 'Reads and writes the boards of an account.',
      scopes: ['me:read', 'boards:read', 'boards:write'],
    },
  ],
  sources: seenOn('2026-11-28', 'sim', 'socialite', 'compared'),
  notes: ['Access tokens do not expire.'],
})
