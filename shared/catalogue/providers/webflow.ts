import { defineProvider, seenOn } from '../define-provider.ts'

/** Webflow: its endpoints, its products and how it differs from other providers. */
export const webflow = defineProvider({
  id: 'webflow',
  name: 'Webflow',
  category: 'dev',
  docsUrl: 'https://developers.webflow.com/data/reference/oauth-app',
  authorizationUrl: 'https://webflow.com/oauth/authorize',
  tokenUrl: 'https://api.webflow.com/oauth/access_token',
  revocation: {
    url: 'https://webflow.com/oauth/revoke_authorization',
    token: 'access_token',
    as: 'access_token',
    clientAuthentication: 'client_secret_post',
    format: 'form',
  },
  products: [
    {
      type: 'Webflow',
      name: 'Webflow',
      description: 'Reads sites, and reads and writes their collections.',
      scopes: ['sites:read', 'cms:read', 'cms:write', 'authorized_user:read'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'sim', 'socialite'),
  notes: ['Access tokens do not expire.'],
})
