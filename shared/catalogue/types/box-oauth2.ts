import { connectionType } from '../connection-type.ts'
import { oauthScopes } from '../fields/field-sets.ts'
import { byConsent } from '../probe.ts'
import { box } from '../providers/box.ts'

/** A Box account, by consent. */
export const boxOauth2 = connectionType({
  id: 'dynamiq.connections.BoxOAuth2',
  name: 'Box',
  category: 'oauth',
  docsUrl: 'https://developer.box.com/guides/authentication/oauth2/oauth2-setup/',
  offeredInForm: true,
  oauth: box,
  probe: byConsent,
  config: oauthScopes(['root_readwrite']),
})
