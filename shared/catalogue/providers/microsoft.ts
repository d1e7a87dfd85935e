import { oauthProvider } from '../catalogue-provider.ts'

/** Microsoft's endpoints, and how it differs from other providers. */
export const microsoft = oauthProvider({
  id: 'microsoft',
  // No revocation: Microsoft can only end all of a user's sessions at once.
  authorizationUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
  tokenUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
  authorizationParams: { response_mode: 'query' },
  // Without it there is no refresh token.
  addedScopes: ['offline_access'],
  idleDays: 90,
  // MFA asked anew, consent missing, session revoked, password changed, token too old.
  deadCodes: ['50076', '50079', '65001', '50173', '700082'],
  // The client's secret: wrong, or expired.
  clientErrorCodes: ['7000215', '7000222'],
})
