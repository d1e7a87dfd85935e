import { defineProvider, seenOn } from '../define-provider.ts'

/** Podium: its endpoints, its products and how it differs from other providers. */
export const podium = defineProvider({
  id: 'podium',
  name: 'Podium',
  category: 'crm',
  docsUrl: 'https://docs.podium.com/docs/oauth',
  authorizationUrl: 'https://api.podium.com/oauth/authorize',
  tokenUrl: 'https://api.podium.com/oauth/token',
  tokenRequestFormat: 'json',
  products: [
    {
      type: 'Podium',
      name: 'Podium',
      description: 'Reads locations, and reads and writes messages.',
      scopes: ['read_locations', 'read_messages', 'write_messages'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'compared'),
})
