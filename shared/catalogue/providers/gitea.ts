import { defineProvider, seenOn } from '../define-provider.ts'

/** Gitea: its endpoints, its products and how it differs from other providers. */
export const gitea = defineProvider({
  id: 'gitea',
  name: 'Gitea',
  category: 'dev',
  docsUrl: 'https://docs.gitea.com/development/oauth2-provider',
  authorizationUrl: 'https://gitea.com/login/oauth/authorize',
  tokenUrl: 'https://gitea.com/login/oauth/access_token',
  products: [
    {
      type: 'Gitea',
      name: 'Gitea (gitea.com)',
      description: 'Reads the repositories of an account on gitea.com.',
      scopes: ['read:user', 'read:repository'],
    },
  ],
  sources: seenOn('2026-11-28', 'social-auth-core', 'goth'),
  notes: ['An instance of your own needs the generic OAuth2 type.'],
})
