import type { CatalogueProvider } from '../catalogue-provider.ts'

/** Dropbox's endpoints, and in what it differs from others. */
export const dropbox: CatalogueProvider = {
  type: 'dynamiq.connections.DropboxOAuth2',
  authorizationUrl: 'https://www.dropbox.com/oauth2/authorize',
  tokenUrl: 'https://api.dropboxapi.com/oauth2/token',
  revocation: {
    url: 'https://api.dropboxapi.com/2/auth/token/revoke',
    token: 'access_token',
    as: 'bearer',
    clientAuthentication: 'anonymous',
    format: 'form',
  },
  pkce: 'S256',
  clientAuthentication: 'client_secret_post',
  tokenRequestFormat: 'form',
  authorizationParams: { token_access_type: 'offline' },
  // Its refresh tokens do not age; a use a year is a use.
  idleDays: 365,
}
