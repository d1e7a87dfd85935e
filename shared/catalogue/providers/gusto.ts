import { defineProvider, seenOn } from '../define-provider.ts'

/** Gusto: its endpoints, its products and how it differs from other providers. */
export const gusto = defineProvider({
  id: 'gusto',
  name: 'Gusto',
  category: 'hr',
  docsUrl: 'https://docs.gusto.com/app-integrations/docs/oauth2',
  authorizationUrl: 'https://api.gusto.com/oauth/authorize',
  tokenUrl: 'https://api.gusto.com/oauth/token',
  withoutScopes: true,
  products: [
    {
      type: 'Gusto',
      name: 'Gusto',
      description: 'Reads the employees and payrolls of a company.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'docs', 'ampersand'),
  notes: ['The scopes are those of the app; a refresh token can be used once.'],
})
