import { defineProvider, seenOn } from '../define-provider.ts'

/** OSChina: its endpoints, its products and how it differs from other providers. */
export const oschina = defineProvider({
  id: 'oschina',
  name: 'OSChina',
  category: 'dev',
  docsUrl: 'https://www.oschina.net/openapi/docs',
  authorizationUrl: 'https://www.oschina.net/action/oauth2/authorize',
  tokenUrl: 'https://www.oschina.net/action/openapi/token',
  products: [
    {
      type: 'OsChina',
      name: 'OSChina',
      description: 'Reads the profile of an OSChina account.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'socialite', 'justauth'),
})
