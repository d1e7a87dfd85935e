import { defineProvider, seenOn } from '../define-provider.ts'

/** CILogon: its endpoints, its products and how it differs from other providers. */
export const cilogon = defineProvider({
  id: 'cilogon',
  name: 'CILogon',
  category: 'identity',
  docsUrl: 'https://www.cilogon.org/oidc',
  authorizationUrl: 'https://cilogon.org/authorize',
  tokenUrl: 'https://cilogon.org/oauth2/token',
  revocationUrl: 'https://cilogon.org/oauth2/revoke',
  issuer: 'https://cilogon.org',
  products: [
    {
      type: 'CILogon',
      name: 'CILogon',
      description: 'Identifies a person by a research or education institution.',
      scopes: ['openid', 'email', 'profile'],
    },
  ],
  sources: seenOn('2026-11-28', 'allauth', 'social-auth-core'),
})
