import { defineProvider, seenOn } from '../define-provider.ts'

/** Aircall: its endpoints, its products and how it differs from other providers. */
export const aircall = defineProvider({
  id: 'aircall',
  name: 'Aircall',
  category: 'communication',
  docsUrl: 'https://developer.aircall.io/docs/oauth',
  authorizationUrl: 'https://dashboard.aircall.io/oauth/authorize',
  tokenUrl: 'https://api.aircall.io/v1/oauth/token',
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'Aircall',
      name: 'Aircall',
      description: 'Reads calls, contacts and users of a company.',
      scopes: ['public_api'],
    },
  ],
  sources: seenOn('2026-11-28', 'docs', 'ampersand'),
  notes: ['Access tokens do not expire.'],
})
