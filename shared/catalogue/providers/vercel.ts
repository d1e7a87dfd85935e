import { defineProvider, seenOn } from '../define-provider.ts'

/** Vercel: its endpoints, its products and how it differs from other providers. */
export const vercel = defineProvider({
  id: 'vercel',
  name: 'Vercel',
  category: 'dev',
  docsUrl: 'https://vercel.com/docs/integrations/vercel-api-integrations',
  authorizationUrl: 'https://vercel.com/oauth/authorize',
  tokenUrl: 'https://api.vercel.com/v2/oauth/access_token',
  capture: { team_id: 'token.team_id', installation_id: 'token.installation_id' },
  withoutScopes: true,
  products: [
    {
      type: 'Vercel',
      name: 'Vercel (integration)',
      description: 'Reads and manages the projects of a team.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'socialite', 'grant'),
  notes: ['Access tokens do not expire.'],
})
