import { defineProvider, seenOn } from '../define-provider.ts'

/** Tumblr: its endpoints, its products and how it differs from other providers. */
export const tumblr = defineProvider({
  id: 'tumblr',
  name: 'Tumblr',
  category: 'social',
  docsUrl: 'https://www.tumblr.com/docs/en/api/v2',
  authorizationUrl: 'https://www.tumblr.com/oauth2/authorize',
  tokenUrl: 'https://api.tumblr.com/v2/oauth2/token',
  account: {
    url: 'https://api.tumblr.com/v2/user/info',
    idPath: 'response.user.name',
    namePath: 'response.user.name',
  },
  products: [
    {
      type: 'Tumblr',
      name: 'Tumblr',
      description: 'Reads and writes the blogs of a person.',
      scopes: ['basic', 'write', 'offline_access'],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'allauth', 'compared', 'powerplatform'),
})
