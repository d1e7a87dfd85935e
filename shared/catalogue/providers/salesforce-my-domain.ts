import { defineProvider, seenOn } from '../define-provider.ts'

/** Salesforce (My Domain): its endpoints, its products and how it differs from other providers. */
export const salesforceMyDomain = defineProvider({
  id: 'salesforce-my-domain',
  name: 'Salesforce (My Domain)',
  category: 'crm',
  docsUrl: 'https://help.salesforce.com/s/articleView?id=sf.domain_name_overview.htm',
  authorizationUrl: 'https://{domain}.my.salesforce.com/services/oauth2/authorize',
  tokenUrl: 'https://{domain}.my.salesforce.com/services/oauth2/token',
  revocationUrl: 'https://{domain}.my.salesforce.com/services/oauth2/revoke',
  inputs: [
    {
      name: 'domain',
      title: 'My Domain name',
      pattern: '^[a-z0-9][a-z0-9-]{0,62}(\\.sandbox|--[a-z0-9]+\\.sandbox)?$',
      example: 'acme',
    },
  ],
  capture: { instance_url: 'token.instance_url', identity_url: 'token.id' },
  // The response names no end: it is the session timeout of the organization, two hours unless changed.
  defaultExpiresIn: 7200,
  products: [
    {
      type: 'SalesforceMyDomain',
      name: 'Salesforce (My Domain)',
      description:
        'Reads and writes the records of an organization that signs in at its own domain.',
      scopes: ['api', 'refresh_token'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'arctic', 'compared'),
  notes: ['Requests go to instance_url, which a lookup returns beside the token.'],
})
