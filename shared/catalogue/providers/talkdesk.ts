import { defineProvider, seenOn } from '../define-provider.ts'

/** Talkdesk: its endpoints, its products and how it differs from other providers. */
export const talkdesk = defineProvider({
  id: 'talkdesk',
  name: 'Talkdesk',
  category: 'communication',
  docsUrl: 'https://docs.talkdesk.com/docs/authorization-code',
  authorizationUrl: 'https://{account}.talkdeskid.com/oauth/authorize',
  tokenUrl: 'https://{account}.talkdeskid.com/oauth/token',
  inputs: [
    {
      name: 'account',
      title: 'Talkdesk account name',
      pattern: '^[a-z0-9][a-z0-9-]{0,62}$',
      example: 'acme',
    },
  ],
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'Talkdesk',
      name: 'Talkdesk',
      description: 'Calls the API of a Talkdesk account in the United States.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'powerplatform'),
})
