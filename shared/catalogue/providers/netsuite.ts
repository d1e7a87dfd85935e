import { defineProvider, seenOn } from '../define-provider.ts'

/** NetSuite: its endpoints, its products and how it differs from other providers. */
export const netsuite = defineProvider({
  id: 'netsuite',
  name: 'NetSuite',
  category: 'accounting',
  docsUrl:
    'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_157771733782.html',
  authorizationUrl: 'https://{account}.app.netsuite.com/app/login/oauth2/authorize.nl',
  tokenUrl: 'https://{account}.suitetalk.api.netsuite.com/services/rest/auth/oauth2/v1/token',
  revocationUrl: 'https://{account}.suitetalk.api.netsuite.com/services/rest/auth/oauth2/v1/revoke',
  inputs: [
    {
      name: 'account',
      title: 'Account ID, lower case with hyphens',
      pattern: '^[0-9a-z]+(-[0-9a-z]+)*$',
      example: '1234567-sb1',
    },
  ],
  clientAuthentication: 'client_secret_basic',
  idleDays: 7,
  products: [
    {
      type: 'NetSuite',
      name: 'NetSuite',
      description: 'Reads and writes the records of a NetSuite account.',
      scopes: ['rest_webservices'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'auth-core', 'compared'),
  notes: ['A refresh token expires seven days after consent, whether it is used or not.'],
})
