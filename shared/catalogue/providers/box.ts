import { defineProvider, seenOn } from '../define-provider.ts'

/** Box: its endpoints, its products and how it differs from other providers. */
export const box = defineProvider({
  id: 'box',
  name: 'Box',
  category: 'storage',
  docsUrl: 'https://developer.box.com/guides/authentication/oauth2/oauth2-setup/',
  authorizationUrl: 'https://account.box.com/api/oauth2/authorize',
  tokenUrl: 'https://api.box.com/oauth2/token',
  pkce: 'none',
  revocation: {
    url: 'https://api.box.com/oauth2/revoke',
    token: 'refresh_token',
    as: 'token',
    clientAuthentication: 'client_secret_post',
    format: 'form',
  },
  idleDays: 60,
  products: [],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'sim', 'arctic'),
  notes: ['A refresh token can be used once, and expires 60 days after it was issued.'],
})
