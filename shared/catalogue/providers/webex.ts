import { defineProvider, seenOn } from '../define-provider.ts'

/** Webex: its endpoints, its products and how it differs from other providers. */
export const webex = defineProvider({
  id: 'webex',
  name: 'Webex',
  category: 'communication',
  docsUrl: 'https://developer.webex.com/create/docs/integrations',
  authorizationUrl: 'https://webexapis.com/v1/authorize',
  tokenUrl: 'https://webexapis.com/v1/access_token',
  account: { url: 'https://webexapis.com/v1/people/me', idPath: 'id', namePath: 'displayName' },
  idleDays: 90,
  products: [
    {
      type: 'Webex',
      name: 'Webex',
      description: 'Reads rooms and people and writes messages.',
      scopes: ['spark:people_read', 'spark:rooms_read', 'spark:messages_write'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'compared', 'powerplatform'),
})
