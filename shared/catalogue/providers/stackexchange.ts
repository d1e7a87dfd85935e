import { defineProvider, seenOn } from '../define-provider.ts'

/** Stack Exchange: its endpoints, its products and how it differs from other providers. */
export const stackexchange = defineProvider({
  id: 'stackexchange',
  name: 'Stack Exchange',
  category: 'dev',
  docsUrl: 'https://api.stackexchange.com/docs/authentication',
  authorizationUrl: 'https://stackoverflow.com/oauth',
  tokenUrl: 'https://stackoverflow.com/oauth/access_token/json',
  scopeSeparator: ',',
  products: [
    {
      type: 'StackExchange',
      name: 'Stack Exchange',
      description:
        'Reads the inbox and profile of a person; requests also need the key of the app.',
      scopes: ['read_inbox', 'no_expiry'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'aspnet-contrib', 'compared', 'justauth'),
  notes: ['With the scope no_expiry access tokens do not expire; there is no refresh token.'],
})
