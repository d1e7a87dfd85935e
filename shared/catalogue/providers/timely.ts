import { defineProvider, seenOn } from '../define-provider.ts'

/** Timely: its endpoints, its products and how it differs from other providers. */
export const timely = defineProvider({
  id: 'timely',
  name: 'Timely',
  category: 'productivity',
  docsUrl: 'https://dev.timelyapp.com/',
  authorizationUrl: 'https://api.timelyapp.com/1.1/oauth/authorize',
  tokenUrl: 'https://api.timelyapp.com/1.1/oauth/token',
  products: [
    {
      type: 'Timely',
      name: 'Timely',
      description: 'Reads and writes time entries and projects.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'compared', 'grant'),
})
