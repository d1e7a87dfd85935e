import { defineProvider, seenOn } from '../define-provider.ts'

/** Login with Amazon: its endpoints, its products and how it differs from other providers. */
export const amazon = defineProvider({
  id: 'amazon',
  name: 'Login with Amazon',
  category: 'identity',
  docsUrl: 'https://developer.amazon.com/docs/login-with-amazon/authorization-code-grant.html',
  authorizationUrl: 'https://www.amazon.com/ap/oa',
  tokenUrl: 'https://api.amazon.com/auth/o2/token',
  products: [
    {
      type: 'Amazon',
      name: 'Login with Amazon',
      description: 'Reads the profile of an Amazon customer.',
      scopes: ['profile'],
    },
    {
      type: 'AmazonAds',
      name: 'Amazon Ads',
      description: 'Manages campaigns of Amazon Ads; requests also name a profile.',
      scopes: ['advertising::campaign_management'],
      docsUrl:
        'https://advertising.amazon.com/API/docs/en-us/guides/account-management/authorization/overview',
    },
  ],
  sources: seenOn('2026-11-28', 'allauth', 'social-auth-core', 'x-oauth2', 'socialite'),
  notes: ['Amazon Ads has hosts by region; this is the token endpoint of North America.'],
})
