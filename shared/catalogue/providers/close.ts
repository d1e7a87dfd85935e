import { defineProvider, seenOn } from '../define-provider.ts'

/** Close: its endpoints, its products and how it differs from other providers. */
export const close = defineProvider({
  id: 'close',
  name: 'Close',
  category: 'crm',
  docsUrl: 'https://developer.close.com/api/overview/oauth-authentication',
  authorizationUrl: 'https://app.close.com/oauth2/authorize/',
  tokenUrl: 'https://api.close.com/oauth2/token/',
  revocationUrl: 'https://api.close.com/oauth2/revoke/',
  products: [
    {
      type: 'Close',
      name: 'Close',
      description: 'Reads and writes leads, contacts and opportunities.',
      scopes: ['all.full_access', 'offline_access'],
    },
  ],
  sources: seenOn('2026-11-28', 'docs', 'ampersand'),
  notes: ['The refresh token rotates.'],
})
