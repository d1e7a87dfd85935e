import { connectionType } from '../connection-type.ts'
import { oauthScopes } from '../oauth-scopes.ts'
import { byConsent } from '../probe.ts'

/** A Microsoft account, by consent. */
export const microsoftOauth2 = connectionType({
  id: 'dynamiq.connections.MicrosoftOAuth2',
  name: 'Microsoft',
  category: 'oauth',
  docsUrl: 'https://learn.microsoft.com/entra/identity-platform/quickstart-register-app',
  offeredInForm: true,
  // No revocation: Microsoft can only end all of a user's sessions at once.
  oauth: {
    authorizationUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
    tokenUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
    pkce: 'S256',
    clientAuthentication: 'client_secret_post',
    tokenRequestFormat: 'form',
    authorizationParams: { response_mode: 'query' },
    // Without it there is no refresh token.
    addedScopes: ['offline_access'],
    idleDays: 90,
    // MFA asked anew, consent missing, session revoked, password changed, token too old.
    deadCodes: ['50076', '50079', '65001', '50173', '700082'],
    // The client's secret: wrong, or expired.
    clientFaultCodes: ['7000215', '7000222'],
  },
  probe: byConsent,
  config: oauthScopes(['User.Read', 'Files.Read.All', 'Sites.Read.All']),
})
