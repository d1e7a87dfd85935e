import { connectionType } from '../connection-type.ts'
import { oauthScopes } from '../fields/field-sets.ts'
import { byConsent } from '../probe.ts'
import { github } from '../providers/github.ts'

/** A GitHub account, by consent. */
export const githubOauth2 = connectionType({
  id: 'dynamiq.connections.GitHubOAuth2',
  name: 'GitHubOAuth2',
  category: 'oauth',
  docsUrl: 'https://docs.github.com/apps/oauth-apps/building-oauth-apps/creating-an-oauth-app',
  offeredInForm: false,
  oauth: github,
  probe: byConsent,
  config: oauthScopes([]),
})
