import { defineProvider, seenOn } from '../define-provider.ts'

/** Attio: its endpoints, its products and how it differs from other providers. */
export const attio = defineProvider({
  id: 'attio',
  name: 'Attio',
  category: 'crm',
  docsUrl: 'https://docs.attio.com/rest-api/tutorials/connect-an-app-through-oauth',
  authorizationUrl: 'https://app.attio.com/authorize',
  tokenUrl: 'https://app.attio.com/oauth/token',
  withoutScopes: true,
  products: [
    {
      type: 'Attio',
      name: 'Attio',
      description: 'Reads and writes the records of a workspace.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'sim', 'compared'),
  notes: ['The scopes are those of the app; access tokens do not expire.'],
})
