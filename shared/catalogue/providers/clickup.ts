import { defineProvider, seenOn } from '../define-provider.ts'

/** ClickUp: its endpoints, its products and how it differs from other providers. */
export const clickup = defineProvider({
  id: 'clickup',
  name: 'ClickUp',
  category: 'productivity',
  docsUrl: 'https://developer.clickup.com/docs/authentication',
  authorizationUrl: 'https://app.clickup.com/api',
  tokenUrl: 'https://api.clickup.com/api/v2/oauth/token',
  pkce: 'none',
  account: {
    url: 'https://api.clickup.com/api/v2/user',
    idPath: 'user.id',
    namePath: 'user.email',
  },
  withoutScopes: true,
  products: [
    {
      type: 'ClickUp',
      name: 'ClickUp',
      description: 'Reads and writes the tasks of the workspaces that a person selects.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'sim', 'posthog'),
  notes: ['There are no scopes, and access tokens do not expire.'],
})
