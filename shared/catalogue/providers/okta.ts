import { defineProvider, seenOn } from '../define-provider.ts'

/** Okta: its endpoints, its products and how it differs from other providers. */
export const okta = defineProvider({
  id: 'okta',
  name: 'Okta',
  category: 'identity',
  docsUrl: 'https://developer.okta.com/docs/guides/implement-oauth-for-okta/main/',
  authorizationUrl: 'https://{domain}.okta.com/oauth2/v1/authorize',
  tokenUrl: 'https://{domain}.okta.com/oauth2/v1/token',
  revocationUrl: 'https://{domain}.okta.com/oauth2/v1/revoke',
  inputs: [
    {
      name: 'domain',
      title: 'Okta org',
      pattern: '^[a-z0-9][a-z0-9-]{0,62}$',
      example: 'dev-123456',
    },
  ],
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'Okta',
      name: 'Okta',
      description: 'Identifies a person by an Okta organization, and calls its API.',
      scopes: ['openid', 'profile', 'email', 'offline_access'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'compared', 'grant'),
  notes: ['A custom domain needs the generic OAuth2 type.'],
})
