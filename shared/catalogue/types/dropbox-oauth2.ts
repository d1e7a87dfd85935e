import { connectionType } from '../connection-type.ts'
import { oauthScopes } from '../fields/field-sets.ts'
import { byConsent } from '../probe.ts'
import { dropbox } from '../providers/dropbox.ts'

/** A Dropbox account, by consent. */
export const dropboxOauth2 = connectionType({
  id: 'dynamiq.connections.DropboxOAuth2',
  name: 'Dropbox',
  category: 'oauth',
  docsUrl: 'https://developers.dropbox.com/oauth-guide',
  offeredInForm: true,
  oauth: dropbox,
  probe: byConsent,
  config: oauthScopes(['account_info.read', 'files.metadata.read', 'files.content.read']),
})
