import { defineProvider, seenOn } from '../define-provider.ts'

/** Slack: its endpoints, its products and how it differs from other providers. */
export const slack = defineProvider({
  id: 'slack',
  name: 'Slack',
  category: 'communication',
  docsUrl: 'https://api.slack.com/authentication/oauth-v2',
  authorizationUrl: 'https://slack.com/oauth/v2/authorize',
  tokenUrl: 'https://slack.com/api/oauth.v2.access',
  scopeSeparator: ',',
  pkce: 'none',
  revocation: {
    url: 'https://slack.com/api/auth.revoke',
    token: 'access_token',
    as: 'bearer',
    clientAuthentication: 'anonymous',
    format: 'form',
  },
  capture: {
    team_id: 'token.team.id',
    team_name: 'token.team.name',
    bot_user_id: 'token.bot_user_id',
  },
  deadCodes: ['invalid_refresh_token', 'token_revoked', 'token_expired'],
  clientErrorCodes: ['invalid_client_id', 'bad_client_secret'],
  products: [
    {
      type: 'Slack',
      name: 'Slack',
      description: 'Reads channels and members and writes messages as a bot.',
      scopes: ['channels:read', 'chat:write', 'users:read'],
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
  notes: [
    'Errors come with status 200 and ok set to false.',
    'Tokens expire after twelve hours only where the app has turned token rotation on.',
  ],
})
