import { defineProvider, seenOn } from '../define-provider.ts'

/** Miro: its endpoints, its products and how it differs from other providers. */
export const miro = defineProvider({
  id: 'miro',
  name: 'Miro',
  category: 'productivity',
  docsUrl: 'https://developers.miro.com/docs/getting-started-with-oauth',
  authorizationUrl: 'https://miro.com/oauth/authorize',
  tokenUrl: 'https://api.miro.com/v1/oauth/token',
  account: { url: 'https://api.miro.com/v1/oauth-token', idPath: 'user.id', namePath: 'user.name' },
  products: [
    {
      type: 'Miro',
      name: 'Miro',
      description: 'Reads and writes the boards of a team.',
      scopes: ['boards:read', 'boards:write'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'allauth', 'compared', 'powerplatform'),
  notes: ['Access tokens of an app that was made without expiry do not expire.'],
})
