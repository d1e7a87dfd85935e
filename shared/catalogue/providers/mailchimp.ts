import { defineProvider, seenOn } from '../define-provider.ts'

/** Mailchimp: its endpoints, its products and how it differs from other providers. */
export const mailchimp = defineProvider({
  id: 'mailchimp',
  name: 'Mailchimp',
  category: 'marketing',
  docsUrl: 'https://mailchimp.com/developer/marketing/guides/access-user-data-oauth-2/',
  authorizationUrl: 'https://login.mailchimp.com/oauth2/authorize',
  tokenUrl: 'https://login.mailchimp.com/oauth2/token',
  account: {
    url: 'https://login.mailchimp.com/oauth2/metadata',
    idPath: 'user_id',
    namePath: 'accountname',
  },
  withoutScopes: true,
  products: [
    {
      type: 'Mailchimp',
      name: 'Mailchimp',
      description: 'Reads and writes audiences and campaigns.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'activepieces', 'auth-core', 'allauth', 'social-auth-core'),
  notes: [
    'GET https://login.mailchimp.com/oauth2/metadata names the data center and the URL of the API.',
    'There are no scopes; access tokens do not expire, and expires_in is 0.',
  ],
})
