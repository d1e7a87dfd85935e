import type { CatalogueProvider } from '../catalogue-provider.ts'

/** Box's endpoints, and in what it differs from others. */
export const box: CatalogueProvider = {
  type: 'dynamiq.connections.BoxOAuth2',
  authorizationUrl: 'https://account.box.com/api/oauth2/authorize',
  tokenUrl: 'https://api.box.com/oauth2/token',
  revocation: {
    url: 'https://api.box.com/oauth2/revoke',
    token: 'refresh_token',
    as: 'token',
    clientAuthentication: 'client_secret_post',
    format: 'form',
  },
  pkce: 'none',
  clientAuthentication: 'client_secret_post',
  tokenRequestFormat: 'form',
  idleDays: 60,
}
