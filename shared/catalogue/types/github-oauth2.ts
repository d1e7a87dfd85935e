import { connectionType } from '../connection-type.ts'
import { oauthScopes } from '../oauth-scopes.ts'
import { byConsent } from '../probe.ts'

/** A GitHub account, by consent. */
export const githubOauth2 = connectionType({
  id: 'dynamiq.connections.GitHubOAuth2',
  name: 'GitHubOAuth2',
  category: 'oauth',
  docsUrl: 'https://docs.github.com/apps/oauth-apps/building-oauth-apps/creating-an-oauth-app',
  offeredInForm: false,
  oauth: {
    authorizationUrl: 'https://github.com/login/oauth/authorize',
    tokenUrl: 'https://github.com/login/oauth/access_token',
    revocation: {
      url: 'https://api.github.com/applications/{client_id}/grant',
      method: 'DELETE',
      token: 'access_token',
      as: 'access_token',
      clientAuthentication: 'client_secret_basic',
      format: 'json',
    },
    pkce: 'S256',
    clientAuthentication: 'client_secret_post',
    tokenRequestFormat: 'form',
    // GitHub refuses requests without one.
    headers: { 'user-agent': 'Mooring' },
    // Of apps whose tokens expire, a refresh token lives six months.
    idleDays: 180,
    deadCodes: ['bad_refresh_token', 'bad_verification_code'],
    clientFaultCodes: ['incorrect_client_credentials', 'application_suspended'],
  },
  probe: byConsent,
  config: oauthScopes([]),
})
