import { defineProvider, seenOn } from '../define-provider.ts'

/** Dropbox: its endpoints, its products and how it differs from other providers. */
export const dropbox = defineProvider({
  id: 'dropbox',
  name: 'Dropbox',
  category: 'storage',
  docsUrl: 'https://developers.dropbox.com/oauth-guide',
  authorizationUrl: 'https://www.dropbox.com/oauth2/authorize',
  tokenUrl: 'https://api.dropboxapi.com/oauth2/token',
  authorizationParams: { token_access_type: 'offline' },
  revocation: {
    url: 'https://api.dropboxapi.com/2/auth/token/revoke',
    token: 'access_token',
    as: 'bearer',
    clientAuthentication: 'anonymous',
    format: 'form',
  },
  // Its refresh tokens do not age; a use a year is a use.
  idleDays: 365,
  products: [],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'sim', 'arctic'),
  notes: ['A refresh token is issued only with token_access_type=offline.'],
})
