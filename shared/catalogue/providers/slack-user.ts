import { defineProvider, seenOn } from '../define-provider.ts'

/** Slack (user token): its endpoints, its products and how it differs from other providers. */
export const slackUser = defineProvider({
  id: 'slack-user',
  name: 'Slack (user token)',
  category: 'communication',
  docsUrl: 'https://api.slack.com/authentication/token-types#user',
  authorizationUrl: 'https://slack.com/oauth/v2/authorize',
  tokenUrl: 'https://slack.com/api/oauth.v2.access',
  scopeSeparator: ',',
  scopeParam: 'user_scope',
  pkce: 'none',
  accessTokenPath: 'authed_user.access_token',
  scopePath: 'authed_user.scope',
  revocation: {
    url: 'https://slack.com/api/auth.revoke',
    token: 'access_token',
    as: 'bearer',
    clientAuthentication: 'anonymous',
    format: 'form',
  },
  refreshTokenPath: 'authed_user.refresh_token',
  expiresInPath: 'authed_user.expires_in',
  capture: { team_id: 'token.team.id', user_id: 'token.authed_user.id' },
  deadCodes: ['invalid_refresh_token', 'token_revoked', 'token_expired'],
  clientErrorCodes: ['invalid_client_id', 'bad_client_secret'],
  products: [
    {
      type: 'SlackUser',
      name: 'Slack (user token)',
      description: 'Reads and writes as a person, by a user token.',
      scopes: ['channels:history', 'channels:read', 'chat:write', 'users:read', 'search:read'],
      docsUrl: 'https://api.slack.com/scopes',
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'sim', 'posthog'),
  otherReadings: [
    {
      urls: ['slack.com/oauth/authorize', 'slack.com/api/oauth.access'],
      sources: ['aspnet-contrib', 'goth', 'grant', 'hybridauth', 'loginpass', 'social-auth-core'],
      because: 'older',
    },
    {
      urls: ['slack.com//openid/connect/authorize', 'slack.com/api/openid.connect.token'],
      sources: ['allauth'],
      because: 'older',
    },
    {
      urls: ['slack.com/authorize', 'slack.com/oauth.access'],
      sources: ['supabase-auth'],
      because: 'older',
    },
  ],
  notes: ['The token stands below authed_user, and the scopes travel as user_scope.'],
})
