import { oauthProvider } from '../catalogue-provider.ts'

/** Box's endpoints, and how it differs from other providers. */
export const box = oauthProvider({
  id: 'box',
  authorizationUrl: 'https://account.box.com/api/oauth2/authorize',
  tokenUrl: 'https://api.box.com/oauth2/token',
  revocation: {
    url: 'https://api.box.com/oauth2/revoke',
    token: 'refresh_token',
    as: 'token',
    clientAuthentication: 'client_secret_post',
    format: 'form',
  },
  pkce: 'none',
  idleDays: 60,
})
