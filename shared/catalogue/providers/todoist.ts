import { defineProvider, seenOn } from '../define-provider.ts'

/** Todoist: its endpoints, its products and how it differs from other providers. */
export const todoist = defineProvider({
  id: 'todoist',
  name: 'Todoist',
  category: 'productivity',
  docsUrl: 'https://developer.todoist.com/api/v1/',
  authorizationUrl: 'https://todoist.com/oauth/authorize',
  tokenUrl: 'https://todoist.com/oauth/access_token',
  scopeSeparator: ',',
  products: [
    {
      type: 'Todoist',
      name: 'Todoist',
      description: 'Reads and writes the tasks of a person.',
      scopes: ['data:read_write'],
    },
  ],
  sources: seenOn('2026-11-28', 'activepieces', 'auth-core', 'socialite', 'compared'),
  notes: ['Access tokens do not expire.'],
})
