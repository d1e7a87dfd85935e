import { defineProvider, seenOn } from '../define-provider.ts'

/** Wrike: its endpoints, its products and how it differs from other providers. */
export const wrike = defineProvider({
  id: 'wrike',
  name: 'Wrike',
  category: 'productivity',
  docsUrl: 'https://developers.wrike.com/docs/oauth-20-authorization',
  authorizationUrl: 'https://login.wrike.com/oauth2/authorize/v4',
  tokenUrl: 'https://login.wrike.com/oauth2/token',
  scopeSeparator: ',',
  capture: { host: 'token.host' },
  products: [
    {
      type: 'Wrike',
      name: 'Wrike',
      description: 'Reads and writes tasks, folders and projects.',
      scopes: ['Default', 'wsReadWrite'],
    },
  ],
  sources: seenOn('2026-11-28', 'docs', 'activepieces'),
  notes: ['Requests go to host, which a lookup returns beside the token.'],
})
