import { defineProvider, seenOn } from '../define-provider.ts'

/** Netlify: its endpoints, its products and how it differs from other providers. */
export const netlify = defineProvider({
  id: 'netlify',
  name: 'Netlify',
  category: 'dev',
  docsUrl: 'https://docs.netlify.com/api/get-started/',
  authorizationUrl: 'https://app.netlify.com/authorize',
  tokenUrl: 'https://api.netlify.com/oauth/token',
  account: { url: 'https://api.netlify.com/api/v1/user', idPath: 'id', namePath: 'email' },
  withoutScopes: true,
  products: [
    {
      type: 'Netlify',
      name: 'Netlify',
      description: 'Reads and manages the sites of an account.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'activepieces', 'auth-core', 'socialite', 'grant'),
  notes: ['Access tokens do not expire.'],
})
