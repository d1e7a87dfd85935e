import { defineProvider, seenOn } from '../define-provider.ts'

/** Instagram: its endpoints, its products and how it differs from other providers. */
export const instagram = defineProvider({
  id: 'instagram',
  name: 'Instagram',
  category: 'social',
  docsUrl:
    'https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login',
  authorizationUrl: 'https://www.instagram.com/oauth/authorize',
  tokenUrl: 'https://api.instagram.com/oauth/access_token',
  scopeSeparator: ',',
  products: [
    {
      type: 'Instagram',
      name: 'Instagram',
      description: 'Reads the media and comments of a professional account.',
      scopes: ['instagram_business_basic', 'instagram_business_manage_comments'],
    },
  ],
  sources: seenOn('2026-11-28', 'nuxt-auth-utils', 'socialite', 'compared'),
  notes: [
    'The code flow issues a token of one hour; exchange it at graph.instagram.com for one of 60 days.',
  ],
})
