import { connectionType } from '../connection-type.ts'
import { oauthScopes } from '../oauth-scopes.ts'

/** A Box account, by consent. */
export const boxOauth2 = connectionType({
  id: 'dynamiq.connections.BoxOAuth2',
  name: 'Box',
  category: 'oauth',
  docsUrl: 'https://developer.box.com/guides/authentication/oauth2/oauth2-setup/',
  offeredInForm: true,
  oauth: true,
  config: oauthScopes(['root_readwrite']),
})
