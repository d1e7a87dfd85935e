import { connectionType } from '../connection-type.ts'
import { oauthScopes } from '../fields/field-sets.ts'
import { byConsent } from '../probe.ts'
import { microsoft } from '../providers/microsoft.ts'

/** A Microsoft account, by consent. */
export const microsoftOauth2 = connectionType({
  id: 'dynamiq.connections.MicrosoftOAuth2',
  name: 'Microsoft',
  category: 'oauth',
  docsUrl: 'https://learn.microsoft.com/entra/identity-platform/quickstart-register-app',
  offeredInForm: true,
  oauth: microsoft,
  probe: byConsent,
  config: oauthScopes(['User.Read', 'Files.Read.All', 'Sites.Read.All']),
})
