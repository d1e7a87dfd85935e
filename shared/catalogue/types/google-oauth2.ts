import { connectionType } from '../connection-type.ts'
import { oauthScopes } from '../oauth-scopes.ts'
import { byConsent } from '../probe.ts'

/** A Google account, by consent. */
export const googleOauth2 = connectionType({
  id: 'dynamiq.connections.GoogleOAuth2',
  name: 'Google',
  category: 'oauth',
  docsUrl: 'https://developers.google.com/identity/protocols/oauth2/web-server',
  offeredInForm: true,
  oauth: {
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
    pkce: 'S256',
    clientAuthentication: 'client_secret_post',
    tokenRequestFormat: 'form',
    // Without both there is no refresh token, or only at the very first consent.
    authorizationParams: { access_type: 'offline', prompt: 'consent' },
    // A refresh token that was not used for six months stops working.
    idleDays: 180,
  },
  probe: byConsent,
  config: oauthScopes([
    'https://www.googleapis.com/auth/userinfo.email',
    'https://www.googleapis.com/auth/userinfo.profile',
    'https://www.googleapis.com/auth/drive.readonly',
  ]),
})
