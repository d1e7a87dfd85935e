import { defineProvider, seenOn } from '../define-provider.ts'

/** Pipedrive: its endpoints, its products and how it differs from other providers. */
export const pipedrive = defineProvider({
  id: 'pipedrive',
  name: 'Pipedrive',
  category: 'crm',
  docsUrl: 'https://pipedrive.readme.io/docs/marketplace-oauth-authorization',
  authorizationUrl: 'https://oauth.pipedrive.com/oauth/authorize',
  tokenUrl: 'https://oauth.pipedrive.com/oauth/token',
  revocationUrl: 'https://oauth.pipedrive.com/oauth/revoke',
  clientAuthentication: 'client_secret_basic',
  capture: { api_domain: 'token.api_domain' },
  idleDays: 60,
  withoutScopes: true,
  products: [
    {
      type: 'Pipedrive',
      name: 'Pipedrive',
      description: 'Reads and writes the deals, persons and activities of a company.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'sim', 'auth-core'),
  notes: [
    'The scopes are those of the app; requests go to api_domain, which a lookup returns beside the token.',
  ],
})
