import { defineProvider, seenOn } from '../define-provider.ts'

/** Auth0: its endpoints, its products and how it differs from other providers. */
export const auth0 = defineProvider({
  id: 'auth0',
  name: 'Auth0',
  category: 'identity',
  docsUrl: 'https://auth0.com/docs/authenticate',
  authorizationUrl: 'https://{domain}.auth0.com/authorize',
  tokenUrl: 'https://{domain}.auth0.com/oauth/token',
  revocationUrl: 'https://{domain}.auth0.com/oauth/revoke',
  inputs: [
    {
      name: 'domain',
      title: 'Tenant, with region',
      pattern: '^[a-z0-9][a-z0-9-]{0,62}(\\.(us|eu|au|jp|uk|ca|in))?(-[0-9])?$',
      example: 'acme.eu',
    },
  ],
  products: [
    {
      type: 'Auth0',
      name: 'Auth0',
      description: 'Identifies a person by an Auth0 tenant, and calls its APIs.',
      scopes: ['openid', 'profile', 'email', 'offline_access'],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'nuxt-auth-utils', 'appwrite', 'compared'),
  notes: [
    'To call an API, register an OAuth client whose authorization parameters name its audience: use the generic OAuth2 type.',
    'A custom domain needs the generic OAuth2 type.',
  ],
})
