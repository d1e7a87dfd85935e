import { defineProvider, seenOn } from '../define-provider.ts'

/** QuickBooks Online: its endpoints, its products and how it differs from other providers. */
export const quickbooks = defineProvider({
  id: 'quickbooks',
  name: 'QuickBooks Online',
  category: 'accounting',
  docsUrl:
    'https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization/oauth-2.0',
  authorizationUrl: 'https://appcenter.intuit.com/connect/oauth2',
  tokenUrl: 'https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer',
  issuer: 'https://oauth.platform.intuit.com/op/v1',
  clientAuthentication: 'client_secret_basic',
  revocation: {
    url: 'https://developer.api.intuit.com/v2/oauth2/tokens/revoke',
    token: 'refresh_token',
    as: 'token',
    clientAuthentication: 'client_secret_basic',
    format: 'json',
  },
  capture: { realm_id: 'query.realmId' },
  idleDays: 100,
  products: [
    {
      type: 'QuickBooks',
      name: 'QuickBooks Online',
      description: 'Reads and writes the books of a company.',
      scopes: ['com.intuit.quickbooks.accounting'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'arctic', 'allauth'),
  notes: [
    'Requests name the company by realm_id, which a lookup returns beside the token.',
    'The value of the refresh token changes about once a day; one that was not used for 100 days expires.',
  ],
})
