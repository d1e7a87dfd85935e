import { defineProvider, seenOn } from '../define-provider.ts'

/** Asana: its endpoints, its products and how it differs from other providers. */
export const asana = defineProvider({
  id: 'asana',
  name: 'Asana',
  category: 'productivity',
  docsUrl: 'https://developers.asana.com/docs/oauth',
  authorizationUrl: 'https://app.asana.com/-/oauth_authorize',
  tokenUrl: 'https://app.asana.com/-/oauth_token',
  revocationUrl: 'https://app.asana.com/-/oauth_revoke',
  account: {
    url: 'https://app.asana.com/api/1.0/users/me',
    idPath: 'data.gid',
    namePath: 'data.email',
  },
  products: [
    {
      type: 'Asana',
      name: 'Asana',
      description: 'Reads and writes the tasks and projects of a person.',
      scopes: ['default'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'sim', 'allauth'),
})
