import { connectionType } from '../connection-type.ts'
import { oauthScopes } from '../oauth-scopes.ts'
import { byConsent } from '../probe.ts'

/** A Dropbox account, by consent. */
export const dropboxOauth2 = connectionType({
  id: 'dynamiq.connections.DropboxOAuth2',
  name: 'Dropbox',
  category: 'oauth',
  docsUrl: 'https://developers.dropbox.com/oauth-guide',
  offeredInForm: true,
  oauth: {
    authorizationUrl: 'https://www.dropbox.com/oauth2/authorize',
    tokenUrl: 'https://api.dropboxapi.com/oauth2/token',
    revocation: {
      url: 'https://api.dropboxapi.com/2/auth/token/revoke',
      token: 'access_token',
      as: 'bearer',
      clientAuthentication: 'anonymous',
      format: 'form',
    },
    pkce: 'S256',
    clientAuthentication: 'client_secret_post',
    tokenRequestFormat: 'form',
    authorizationParams: { token_access_type: 'offline' },
    // Its refresh tokens do not age; a use a year is a use.
    idleDays: 365,
  },
  probe: byConsent,
  config: oauthScopes(['account_info.read', 'files.metadata.read', 'files.content.read']),
})
