import { defineProvider, seenOn } from '../define-provider.ts'

/** ServiceNow: its endpoints, its products and how it differs from other providers. */
export const servicenow = defineProvider({
  id: 'servicenow',
  name: 'ServiceNow',
  category: 'support',
  docsUrl:
    'https://www.servicenow.com/docs/bundle/zurich-platform-security/page/administer/security/concept/c_OAuthApplications.html',
  authorizationUrl: 'https://{instance}.service-now.com/oauth_auth.do',
  tokenUrl: 'https://{instance}.service-now.com/oauth_token.do',
  inputs: [
    {
      name: 'instance',
      title: 'Instance name',
      pattern: '^[a-z0-9][a-z0-9-]{0,62}$',
      example: 'dev12345',
    },
  ],
  products: [
    {
      type: 'ServiceNow',
      name: 'ServiceNow',
      description: 'Reads and writes the records of an instance.',
      scopes: ['useraccount'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'powerplatform'),
})
