import { defineProvider, seenOn } from '../define-provider.ts'

/** Facebook: its endpoints, its products and how it differs from other providers. */
export const facebook = defineProvider({
  id: 'facebook',
  name: 'Facebook',
  category: 'social',
  docsUrl: 'https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow',
  authorizationUrl: 'https://www.facebook.com/dialog/oauth',
  tokenUrl: 'https://graph.facebook.com/oauth/access_token',
  scopeSeparator: ',',
  account: { url: 'https://graph.facebook.com/me?fields=id,name', idPath: 'id', namePath: 'name' },
  products: [
    {
      type: 'FacebookPages',
      name: 'Facebook Pages',
      description: 'Reads the pages of a person.',
      scopes: ['public_profile', 'pages_show_list', 'pages_read_engagement'],
    },
    {
      type: 'FacebookLeadAds',
      name: 'Facebook Lead Ads',
      description: 'Reads the leads of the forms of a page.',
      scopes: ['public_profile', 'pages_show_list', 'leads_retrieval', 'pages_manage_ads'],
    },
    {
      type: 'MetaAds',
      name: 'Meta Ads',
      description: 'Reads and manages campaigns on Facebook and Instagram.',
      scopes: ['ads_management', 'ads_read', 'business_management'],
      docsUrl: 'https://developers.facebook.com/docs/marketing-api/get-started/authorization',
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'arctic', 'better-auth', 'nuxt-auth-utils'),
  otherReadings: [
    {
      urls: ['graph.facebook.com/oauth/authorize', 'login.windows.net/common/oauth2/authorize'],
      sources: ['powerplatform'],
      because: 'version',
    },
    {
      urls: ['facebook.com/v6.0/dialog/oauth', 'graph.facebook.com/v6.0/oauth/access_token'],
      sources: ['fastify-oauth2'],
      because: 'version',
    },
  ],
  notes: ['There is no refresh token: a token of the code flow lives about 60 days.'],
})
