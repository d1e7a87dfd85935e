import { connectionType } from '../connection-type.ts'
import { oauthScopes } from '../fields/field-sets.ts'
import { byConsent } from '../probe.ts'
import { notion } from '../providers/notion.ts'

/** A Notion workspace, by consent; the provider manages what it may see. */
export const notionOauth2 = connectionType({
  id: 'dynamiq.connections.NotionOAuth2',
  name: 'Notion',
  category: 'oauth',
  docsUrl: 'https://developers.notion.com/docs/authorization',
  offeredInForm: true,
  oauth: notion,
  probe: byConsent,
  config: oauthScopes([]),
})
