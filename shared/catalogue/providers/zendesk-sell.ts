import { defineProvider, seenOn } from '../define-provider.ts'

/** Zendesk Sell: its endpoints, its products and how it differs from other providers. */
export const zendeskSell = defineProvider({
  id: 'zendesk-sell',
  name: 'Zendesk Sell',
  category: 'crm',
  docsUrl: 'https://developer.zendesk.com/documentation/custom-data/',
  authorizationUrl: 'https://api.getbase.com/oauth2/authorize',
  tokenUrl: 'https://api.getbase.com/oauth2/token',
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'ZendeskSell',
      name: 'Zendesk Sell',
      description: 'Reads and writes leads, contacts and deals.',
      scopes: ['read', 'write'],
    },
  ],
  sources: seenOn('2026-11-28', 'compared', 'grant', 'supaglue'),
})
