import { oauthProvider } from '../catalogue-provider.ts'

/** GitHub's endpoints, and how it differs from other providers. */
export const github = oauthProvider({
  id: 'github',
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
  // Of apps whose tokens expire, a refresh token lives six months.
  idleDays: 180,
  deadCodes: ['bad_refresh_token', 'bad_verification_code'],
  clientErrorCodes: ['incorrect_client_credentials', 'application_suspended'],
})
