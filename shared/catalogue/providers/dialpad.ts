import { defineProvider, seenOn } from '../define-provider.ts'

/** Dialpad: its endpoints, its products and how it differs from other providers. */
export const dialpad = defineProvider({
  id: 'dialpad',
  name: 'Dialpad',
  category: 'communication',
  docsUrl: 'https://developers.dialpad.com/docs/oauth2',
  authorizationUrl: 'https://dialpad.com/oauth2/authorize',
  tokenUrl: 'https://dialpad.com/oauth2/token',
  products: [
    {
      type: 'Dialpad',
      name: 'Dialpad',
      description: 'Reads calls and users of a company.',
      scopes: ['offline_access'],
    },
  ],
  sources: seenOn('2026-11-28', 'compared', 'public-code'),
  notes: ['A refresh token is issued only with the scope offline_access.'],
})
