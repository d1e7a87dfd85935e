import { defineProvider, seenOn } from '../define-provider.ts'

/** Canvas Credentials: its endpoints, its products and how it differs from other providers. */
export const badgr = defineProvider({
  id: 'badgr',
  name: 'Canvas Credentials',
  category: 'other',
  docsUrl: 'https://api.badgr.io/docs/v2/',
  authorizationUrl: 'https://badgr.com/auth/oauth2/authorize',
  tokenUrl: 'https://api.badgr.io/o/token',
  products: [
    {
      type: 'CanvasCredentials',
      name: 'Canvas Credentials (Badgr)',
      description: 'Reads and writes the badges of a person.',
      scopes: ['rw:profile', 'rw:backpack'],
    },
  ],
  sources: seenOn('2026-11-28', 'x-oauth2', 'powerplatform'),
})
