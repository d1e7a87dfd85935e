import { defineProvider, seenOn } from '../define-provider.ts'

/** Constant Contact: its endpoints, its products and how it differs from other providers. */
export const constantContact = defineProvider({
  id: 'constant-contact',
  name: 'Constant Contact',
  category: 'marketing',
  docsUrl: 'https://developer.constantcontact.com/api_guide/server_flow.html',
  authorizationUrl: 'https://authz.constantcontact.com/oauth2/default/v1/authorize',
  tokenUrl: 'https://authz.constantcontact.com/oauth2/default/v1/token',
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'ConstantContact',
      name: 'Constant Contact',
      description: 'Reads and writes contacts and campaigns.',
      scopes: ['contact_data', 'campaign_data', 'offline_access'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'socialite', 'compared'),
})
