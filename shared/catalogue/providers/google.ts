import { oauthProvider } from '../catalogue-provider.ts'

/** Google's endpoints, and how it differs from other providers. */
export const google = oauthProvider({
  id: 'google',
  authorizationUrl: 'https://accounts.google.com/o/oauth2/v2/auth',
  tokenUrl: 'https://oauth2.googleapis.com/token',
  revocation: {
    url: 'https://oauth2.googleapis.com/revoke',
    token: 'refresh_token',
    as: 'token',
    clientAuthentication: 'anonymous',
    format: 'form',
  },
  issuer: 'https://accounts.google.com',
  // Without both there is no refresh token, or only at the very first consent.
  authorizationParams: { access_type: 'offline', prompt: 'consent' },
  // A refresh token that was not used for six months stops working.
  idleDays: 180,
})
