import { defineProvider, seenOn } from '../define-provider.ts'

/** Salesforce: its endpoints, its products and how it differs from other providers. */
export const salesforce = defineProvider({
  id: 'salesforce',
  name: 'Salesforce',
  category: 'crm',
  docsUrl:
    'https://help.salesforce.com/s/articleView?id=sf.connected_app_create_api_integration.htm',
  authorizationUrl: 'https://{login}.salesforce.com/services/oauth2/authorize',
  tokenUrl: 'https://{login}.salesforce.com/services/oauth2/token',
  revocationUrl: 'https://{login}.salesforce.com/services/oauth2/revoke',
  inputs: [
    {
      name: 'login',
      title: 'Login host',
      pattern: '^(login|test)$',
      example: 'login',
      values: ['login', 'test'],
    },
  ],
  capture: { instance_url: 'token.instance_url', identity_url: 'token.id' },
  // The response names no end: it is the session timeout of the organization, two hours unless changed.
  defaultExpiresIn: 7200,
  products: [
    {
      type: 'Salesforce',
      name: 'Salesforce',
      description: 'Reads and writes the records of a Salesforce organization.',
      scopes: ['api', 'refresh_token'],
      docsUrl:
        'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm',
    },
  ],
  sources: seenOn('2026-11-28', 'posthog', 'social-auth-core', 'aspnet-contrib', 'appwrite'),
  notes: [
    'Requests go to instance_url, which a lookup returns beside the token.',
    'A refresh token is issued only with the scope refresh_token.',
    'Sandboxes sign in at the login host test.',
  ],
})
