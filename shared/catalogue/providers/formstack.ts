import { defineProvider, seenOn } from '../define-provider.ts'

/** Formstack: its endpoints, its products and how it differs from other providers. */
export const formstack = defineProvider({
  id: 'formstack',
  name: 'Formstack',
  category: 'productivity',
  docsUrl: 'https://developers.formstack.com/reference/api-overview',
  authorizationUrl: 'https://www.formstack.com/api/v2/oauth2/authorize',
  tokenUrl: 'https://www.formstack.com/api/v2/oauth2/token',
  products: [
    {
      type: 'Formstack',
      name: 'Formstack',
      description: 'Reads forms and submissions.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'grant', 'powerplatform'),
})
