import { defineProvider, seenOn } from '../define-provider.ts'

/** LinkedIn: its endpoints, its products and how it differs from other providers. */
export const linkedin = defineProvider({
  id: 'linkedin',
  name: 'LinkedIn',
  category: 'social',
  docsUrl: 'https://learn.microsoft.com/linkedin/shared/authentication/authorization-code-flow',
  authorizationUrl: 'https://www.linkedin.com/oauth/v2/authorization',
  tokenUrl: 'https://www.linkedin.com/oauth/v2/accessToken',
  issuer: 'https://www.linkedin.com/oauth',
  pkce: 'none',
  account: { url: 'https://api.linkedin.com/v2/userinfo', idPath: 'sub', namePath: 'name' },
  products: [
    {
      type: 'LinkedIn',
      name: 'LinkedIn',
      description: 'Identifies a member and posts in their name.',
      scopes: ['openid', 'profile', 'email', 'w_member_social'],
    },
    {
      type: 'LinkedInAds',
      name: 'LinkedIn Ads',
      description: 'Reads the campaigns and reports of ad accounts.',
      scopes: ['openid', 'profile', 'r_ads', 'r_ads_reporting'],
      docsUrl: 'https://learn.microsoft.com/linkedin/marketing/',
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'sim', 'arctic'),
  notes: ['An access token lives 60 days; refresh tokens are only for approved partners.'],
})
