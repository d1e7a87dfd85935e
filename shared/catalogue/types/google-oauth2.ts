import { connectionType } from '../connection-type.ts'
import { oauthScopes } from '../fields/field-sets.ts'
import { byConsent } from '../probe.ts'
import { google } from '../providers/google.ts'

/** A Google account, by consent. */
export const googleOauth2 = connectionType({
  id: 'dynamiq.connections.GoogleOAuth2',
  name: 'Google',
  category: 'oauth',
  docsUrl: 'https://developers.google.com/identity/protocols/oauth2/web-server',
  offeredInForm: true,
  oauth: google,
  probe: byConsent,
  config: oauthScopes([
    'https://www.googleapis.com/auth/userinfo.email',
    'https://www.googleapis.com/auth/userinfo.profile',
    'https://www.googleapis.com/auth/drive.readonly',
  ]),
})
