import { defineProvider, seenOn } from '../define-provider.ts'

/** GitHub: its endpoints, its products and how it differs from other providers. */
export const github = defineProvider({
  id: 'github',
  name: 'GitHub',
  category: 'dev',
  docsUrl: 'https://docs.github.com/apps/oauth-apps/building-oauth-apps/creating-an-oauth-app',
  authorizationUrl: 'https://github.com/login/oauth/authorize',
  tokenUrl: 'https://github.com/login/oauth/access_token',
  revocation: {
    url: 'https://api.github.com/applications/{client_id}/grant',
    method: 'DELETE',
    token: 'access_token',
    as: 'access_token',
    clientAuthentication: 'client_secret_basic',
    format: 'json',
  },
  // GitHub rejects requests without one.
  headers: { 'user-agent': 'Mooring' },
  account: { url: 'https://api.github.com/user', idPath: 'id', namePath: 'login' },
  // Of apps whose tokens expire, a refresh token lives six months.
  idleDays: 180,
  deadCodes: ['bad_refresh_token', 'bad_verification_code'],
  clientErrorCodes: ['incorrect_client_credentials', 'application_suspended'],
  products: [
    {
      type: 'GitHub',
      name: 'GitHub',
      description:
        'Reads and writes the repositories, issues and pull requests of a GitHub account.',
      scopes: ['repo', 'read:org', 'read:user'],
      docsUrl: 'https://docs.github.com/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps',
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'arctic', 'better-auth'),
  notes: [
    'Tokens of an OAuth app do not expire; those of a GitHub App expire after eight hours where its setting says so.',
    'Errors of the token endpoint come with status 200.',
  ],
})
