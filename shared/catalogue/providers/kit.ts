import { defineProvider, seenOn } from '../define-provider.ts'

/** Kit: its endpoints, its products and how it differs from other providers. */
export const kit = defineProvider({
  id: 'kit',
  name: 'Kit',
  category: 'marketing',
  docsUrl: 'https://developers.kit.com/api-reference/authentication',
  authorizationUrl: 'https://app.kit.com/oauth/authorize',
  tokenUrl: 'https://app.kit.com/oauth/token',
  revocationUrl: 'https://app.kit.com/oauth/revoke',
  products: [
    {
      type: 'Kit',
      name: 'Kit (ConvertKit)',
      description: 'Reads and writes subscribers, tags and broadcasts.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'socialite'),
})
