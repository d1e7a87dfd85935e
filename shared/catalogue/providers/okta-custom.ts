import { defineProvider, seenOn } from '../define-provider.ts'

/** Okta (custom authorization server): its endpoints, its products and how it differs from other providers. */
export const oktaCustom = defineProvider({
  id: 'okta-custom',
  name: 'Okta (custom authorization server)',
  category: 'identity',
  docsUrl: 'https://developer.okta.com/docs/guides/customize-authz-server/main/',
  authorizationUrl: 'https://{domain}.okta.com/oauth2/{server}/v1/authorize',
  tokenUrl: 'https://{domain}.okta.com/oauth2/{server}/v1/token',
  revocationUrl: 'https://{domain}.okta.com/oauth2/{server}/v1/revoke',
  inputs: [
    {
      name: 'domain',
      title: 'Okta organization',
      pattern: '^[a-z0-9][a-z0-9-]{0,62}$',
      example: 'dev-123456',
    },
    {
      name: 'server',
      title: 'Authorization server ID',
      pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$',
      example: 'default',
    },
  ],
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'OktaCustom',
      name: 'Okta (custom authorization server)',
      description: 'Identifies a person by an authorization server of an Okta organization.',
      scopes: ['openid', 'profile', 'email', 'offline_access'],
    },
  ],
  sources: seenOn('2026-11-28', 'appwrite', 'justauth'),
})
