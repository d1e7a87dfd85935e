import { defineProvider, seenOn } from '../define-provider.ts'

/** Polar: its endpoints, its products and how it differs from other providers. */
export const polar = defineProvider({
  id: 'polar',
  name: 'Polar',
  category: 'commerce',
  docsUrl: 'https://docs.polar.sh/api/authentication',
  authorizationUrl: 'https://polar.sh/oauth2/authorize',
  tokenUrl: 'https://api.polar.sh/v1/oauth2/token',
  revocationUrl: 'https://api.polar.sh/v1/oauth2/revoke',
  issuer: 'https://polar.sh',
  products: [
    {
      type: 'Polar',
      name: 'Polar (payments)',
      description: 'Identifies a merchant, and reads their products by further scopes.',
      scopes: ['openid', 'profile', 'email'],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'better-auth', 'nuxt-auth-utils'),
})
