import { defineProvider, seenOn } from '../define-provider.ts'

/** Front: its endpoints, its products and how it differs from other providers. */
export const front = defineProvider({
  id: 'front',
  name: 'Front',
  category: 'support',
  docsUrl: 'https://dev.frontapp.com/docs/oauth',
  authorizationUrl: 'https://app.frontapp.com/oauth/authorize',
  tokenUrl: 'https://app.frontapp.com/oauth/token',
  clientAuthentication: 'client_secret_basic',
  idleDays: 180,
  withoutScopes: true,
  products: [
    {
      type: 'Front',
      name: 'Front',
      description: 'Reads and writes the conversations of a company.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'docs', 'compared'),
  notes: ['The scopes are those of the app; the response names the end as expires_at.'],
})
