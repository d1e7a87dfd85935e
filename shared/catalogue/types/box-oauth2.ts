import { connectionType } from '../connection-type.ts'
import { oauthScopes } from '../oauth-scopes.ts'
import { byConsent } from '../probe.ts'

/** A Box account, by consent. */
export const boxOauth2 = connectionType({
  id: 'dynamiq.connections.BoxOAuth2',
  name: 'Box',
  category: 'oauth',
  docsUrl: 'https://developer.box.com/guides/authentication/oauth2/oauth2-setup/',
  offeredInForm: true,
  oauth: {
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
    clientAuthentication: 'client_secret_post',
    tokenRequestFormat: 'form',
    idleDays: 60,
  },
  probe: byConsent,
  config: oauthScopes(['root_readwrite']),
})
