import { defineProvider, seenOn } from '../define-provider.ts'

/** TickTick: its endpoints, its products and how it differs from other providers. */
export const ticktick = defineProvider({
  id: 'ticktick',
  name: 'TickTick',
  category: 'productivity',
  docsUrl: 'https://developer.ticktick.com/docs#/openapi?id=authorization',
  authorizationUrl: 'https://ticktick.com/oauth/authorize',
  tokenUrl: 'https://ticktick.com/oauth/token',
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'TickTick',
      name: 'TickTick',
      description: 'Reads and writes tasks.',
      scopes: ['tasks:read', 'tasks:write'],
    },
  ],
  sources: seenOn('2026-11-28', 'activepieces', 'compared'),
})
