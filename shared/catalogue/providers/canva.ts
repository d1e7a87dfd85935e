import { defineProvider, seenOn } from '../define-provider.ts'

/** Canva: its endpoints, its products and how it differs from other providers. */
export const canva = defineProvider({
  id: 'canva',
  name: 'Canva',
  category: 'productivity',
  docsUrl: 'https://www.canva.dev/docs/connect/authentication/',
  authorizationUrl: 'https://www.canva.com/api/oauth/authorize',
  tokenUrl: 'https://api.canva.com/rest/v1/oauth/token',
  revocationUrl: 'https://api.canva.com/rest/v1/oauth/revoke',
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'Canva',
      name: 'Canva',
      description: 'Reads designs and assets of a Canva account.',
      scopes: ['design:meta:read', 'design:content:read', 'asset:read', 'profile:read'],
      docsUrl: 'https://www.canva.dev/docs/connect/appendix/scopes/',
    },
  ],
  sources: seenOn('2026-11-28', 'docs', 'compared'),
  notes: ['PKCE is required; a refresh token can be used once.'],
})
