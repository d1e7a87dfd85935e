import { defineProvider, seenOn } from '../define-provider.ts'

/** 42 Intra: its endpoints, its products and how it differs from other providers. */
export const p42 = defineProvider({
  id: '42',
  name: '42 Intra',
  category: 'identity',
  docsUrl: 'https://api.intra.42.fr/apidoc/guides/web_application_flow',
  authorizationUrl: 'https://api.intra.42.fr/oauth/authorize',
  tokenUrl: 'https://api.intra.42.fr/oauth/token',
  products: [
    {
      type: 'FortyTwo',
      name: '42 Intra',
      description: 'Reads the profile and projects of a student of 42.',
      scopes: ['public'],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'auth-core'),
})
