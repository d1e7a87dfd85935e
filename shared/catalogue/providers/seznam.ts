import { defineProvider, seenOn } from '../define-provider.ts'

/** Seznam: its endpoints, its products and how it differs from other providers. */
export const seznam = defineProvider({
  id: 'seznam',
  name: 'Seznam',
  category: 'identity',
  docsUrl: 'https://vyvojari.seznam.cz/oauth/doc',
  authorizationUrl: 'https://login.szn.cz/api/v1/oauth/auth',
  tokenUrl: 'https://login.szn.cz/api/v1/oauth/token',
  scopeSeparator: ',',
  products: [
    {
      type: 'Seznam',
      name: 'Seznam',
      description: 'Identifies a person by a Seznam account.',
      scopes: ['identity'],
    },
  ],
  sources: seenOn('2026-11-28', 'nuxt-auth-utils', 'social-auth-core', 'hybridauth'),
})
