import { defineProvider, seenOn } from '../define-provider.ts'

/** GetResponse: its endpoints, its products and how it differs from other providers. */
export const getresponse = defineProvider({
  id: 'getresponse',
  name: 'GetResponse',
  category: 'marketing',
  docsUrl: 'https://apidocs.getresponse.com/v3/authentication/oauth2',
  authorizationUrl: 'https://app.getresponse.com/oauth2_authorize.html',
  tokenUrl: 'https://api.getresponse.com/v3/token',
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'GetResponse',
      name: 'GetResponse',
      description: 'Reads and writes contacts and newsletters.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces'),
})
