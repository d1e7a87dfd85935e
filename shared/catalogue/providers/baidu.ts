import { defineProvider, seenOn } from '../define-provider.ts'

/** Baidu: its endpoints, its products and how it differs from other providers. */
export const baidu = defineProvider({
  id: 'baidu',
  name: 'Baidu',
  category: 'identity',
  docsUrl: 'https://developer.baidu.com/wiki/index.php?title=docs/oauth',
  authorizationUrl: 'https://openapi.baidu.com/oauth/2.0/authorize',
  tokenUrl: 'https://openapi.baidu.com/oauth/2.0/token',
  products: [
    {
      type: 'Baidu',
      name: 'Baidu',
      description: 'Reads the profile of a Baidu account.',
      scopes: ['basic'],
    },
  ],
  sources: seenOn('2026-11-28', 'allauth', 'aspnet-contrib', 'casdoor', 'grant'),
})
