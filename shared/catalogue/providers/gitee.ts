import { defineProvider, seenOn } from '../define-provider.ts'

/** Gitee: its endpoints, its products and how it differs from other providers. */
export const gitee = defineProvider({
  id: 'gitee',
  name: 'Gitee',
  category: 'dev',
  docsUrl: 'https://gitee.com/api/v5/oauth_doc',
  authorizationUrl: 'https://gitee.com/oauth/authorize',
  tokenUrl: 'https://gitee.com/oauth/token',
  products: [
    {
      type: 'Gitee',
      name: 'Gitee',
      description: 'Reads the projects of a Gitee account.',
      scopes: ['user_info', 'projects'],
    },
  ],
  sources: seenOn('2026-11-28', 'socialite', 'aspnet-contrib', 'justauth'),
})
