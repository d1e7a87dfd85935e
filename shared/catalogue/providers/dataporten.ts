import { defineProvider, seenOn } from '../define-provider.ts'

/** Feide: its endpoints, its products and how it differs from other providers. */
export const dataporten = defineProvider({
  id: 'dataporten',
  name: 'Feide',
  category: 'identity',
  docsUrl: 'https://docs.dataporten.no/docs/oauth-authentication/',
  authorizationUrl: 'https://auth.dataporten.no/oauth/authorization',
  tokenUrl: 'https://auth.dataporten.no/oauth/token',
  issuer: 'https://auth.dataporten.no',
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'Feide',
      name: 'Feide (Dataporten)',
      description: 'Identifies a person by a Norwegian school or university.',
      scopes: ['openid', 'profile', 'email'],
    },
  ],
  sources: seenOn('2026-11-28', 'allauth', 'socialite', 'scribejava'),
})
