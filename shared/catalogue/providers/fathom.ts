import { defineProvider, seenOn } from '../define-provider.ts'

/** Fathom: its endpoints, its products and how it differs from other providers. */
export const fathom = defineProvider({
  id: 'fathom',
  name: 'Fathom',
  category: 'productivity',
  docsUrl: 'https://developers.fathom.ai/',
  authorizationUrl: 'https://fathom.video/external/v1/oauth2/authorize',
  tokenUrl: 'https://fathom.video/external/v1/oauth2/token',
  products: [
    {
      type: 'Fathom',
      name: 'Fathom',
      description: 'Reads meetings and their transcripts.',
      scopes: ['public_api'],
    },
  ],
  sources: seenOn('2026-11-28', 'activepieces', 'compared'),
})
