import { connectionType } from '../connection-type.ts'
import { oauthScopes } from '../oauth-scopes.ts'
import { byConsent } from '../probe.ts'

/** A Notion workspace, by consent; the provider manages what it may see. */
export const notionOauth2 = connectionType({
  id: 'dynamiq.connections.NotionOAuth2',
  name: 'Notion',
  category: 'oauth',
  docsUrl: 'https://developers.notion.com/docs/authorization',
  offeredInForm: true,
  oauth: {
    authorizationUrl: 'https://api.notion.com/v1/oauth/authorize',
    tokenUrl: 'https://api.notion.com/v1/oauth/token',
    revocation: {
      url: 'https://api.notion.com/v1/oauth/revoke',
      token: 'access_token',
      as: 'token',
      clientAuthentication: 'client_secret_basic',
      format: 'json',
    },
    pkce: 'none',
    clientAuthentication: 'client_secret_basic',
    tokenRequestFormat: 'json',
    headers: { 'notion-version': '2022-06-28' },
    authorizationParams: { owner: 'user' },
    withoutScopes: true,
    // Notion names no end; a use a year is a use.
    idleDays: 365,
  },
  probe: byConsent,
  config: oauthScopes([]),
})
