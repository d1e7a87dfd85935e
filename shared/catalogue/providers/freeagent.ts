import { defineProvider, seenOn } from '../define-provider.ts'

/** FreeAgent: its endpoints, its products and how it differs from other providers. */
export const freeagent = defineProvider({
  id: 'freeagent',
  name: 'FreeAgent',
  category: 'accounting',
  docsUrl: 'https://dev.freeagent.com/docs/oauth',
  authorizationUrl: 'https://api.freeagent.com/v2/approve_app',
  tokenUrl: 'https://api.freeagent.com/v2/token_endpoint',
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'FreeAgent',
      name: 'FreeAgent',
      description: 'Reads and writes the books of a company.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'activepieces', 'compared', 'grant', 'powerplatform'),
})
