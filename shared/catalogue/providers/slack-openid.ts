import { defineProvider, seenOn } from '../define-provider.ts'

/** Sign in with Slack: its endpoints, its products and how it differs from other providers. */
export const slackOpenid = defineProvider({
  id: 'slack-openid',
  name: 'Sign in with Slack',
  category: 'identity',
  docsUrl: 'https://api.slack.com/authentication/sign-in-with-slack',
  authorizationUrl: 'https://slack.com/openid/connect/authorize',
  tokenUrl: 'https://slack.com/api/openid.connect.token',
  issuer: 'https://slack.com',
  pkce: 'none',
  account: {
    url: 'https://slack.com/api/openid.connect.userInfo',
    idPath: 'sub',
    namePath: 'name',
  },
  products: [
    {
      type: 'SlackSignIn',
      name: 'Sign in with Slack',
      description: 'Identifies a member of a Slack workspace.',
      scopes: ['openid', 'profile', 'email'],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'better-auth', 'socialite'),
  otherReadings: [
    {
      urls: ['slack.com/oauth/authorize', 'slack.com/api/oauth.access'],
      sources: ['aspnet-contrib', 'goth', 'grant', 'hybridauth', 'loginpass', 'social-auth-core'],
      because: 'product',
    },
    {
      urls: ['slack.com//openid/connect/authorize', 'slack.com/api/openid.connect.token'],
      sources: ['allauth'],
      because: 'product',
    },
    {
      urls: ['slack.com/authorize', 'slack.com/oauth.access'],
      sources: ['supabase-auth'],
      because: 'product',
    },
  ],
})
