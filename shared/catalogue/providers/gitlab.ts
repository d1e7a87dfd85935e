import { defineProvider, seenOn } from '../define-provider.ts'

/** GitLab: its endpoints, its products and how it differs from other providers. */
export const gitlab = defineProvider({
  id: 'gitlab',
  name: 'GitLab',
  category: 'dev',
  docsUrl: 'https://docs.gitlab.com/integration/oauth_provider/',
  authorizationUrl: 'https://gitlab.com/oauth/authorize',
  tokenUrl: 'https://gitlab.com/oauth/token',
  revocationUrl: 'https://gitlab.com/oauth/revoke',
  issuer: 'https://gitlab.com',
  account: { url: 'https://gitlab.com/api/v4/user', idPath: 'id', namePath: 'username' },
  products: [
    {
      type: 'GitLab',
      name: 'GitLab',
      description: 'Reads and writes the projects, issues and merge requests of a GitLab account.',
      scopes: ['api', 'read_user'],
      docsUrl:
        'https://docs.gitlab.com/integration/oauth_provider/#view-all-authorized-applications',
    },
  ],
  sources: seenOn('2026-11-28', 'activepieces', 'social-auth-core', 'x-oauth2', 'aspnet-contrib'),
  notes: [
    'A refresh token can be used once.',
    'A self-managed instance has other hosts: use the generic OAuth2 type.',
  ],
})
