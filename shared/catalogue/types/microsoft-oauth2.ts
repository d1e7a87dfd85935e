import { connectionType } from '../connection-type.ts'
import { oauthScopes } from '../oauth-scopes.ts'

/** A Microsoft account, by consent. */
export const microsoftOauth2 = connectionType({
  id: 'dynamiq.connections.MicrosoftOAuth2',
  name: 'Microsoft',
  category: 'oauth',
  docsUrl: 'https://learn.microsoft.com/entra/identity-platform/quickstart-register-app',
  offeredInForm: true,
  oauth: true,
  config: oauthScopes(['User.Read', 'Files.Read.All', 'Sites.Read.All']),
})
