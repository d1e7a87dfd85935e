import { oauthProvider } from '../catalogue-provider.ts'

/** Dropbox's endpoints, and how it differs from other providers. */
export const dropbox = oauthProvider({
  id: 'dropbox',
  authorizationUrl: 'https://www.dropbox.com/oauth2/authorize',
  tokenUrl: 'https://api.dropboxapi.com/oauth2/token',
  revocation: {
    url: 'https://api.dropboxapi.com/2/auth/token/revoke',
    token: 'access_token',
    as: 'bearer',
    clientAuthentication: 'anonymous',
    format: 'form',
  },
  authorizationParams: { token_access_type: 'offline' },
  // Its refresh tokens do not age; a use a year is a use.
  idleDays: 365,
})
