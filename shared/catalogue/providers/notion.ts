import { oauthProvider } from '../catalogue-provider.ts'

/** Notion's endpoints, and how it differs from other providers. */
export const notion = oauthProvider({
  id: 'notion',
  authorizationUrl: 'https://api.notion.com/v1/oauth/authorize',
  tokenUrl: 'https://api.notion.com/v1/oauth/token',
  revocation: {
    url: 'https://api.notion.com/v1/oauth/revoke',
    token: 'access_token',
    as: 'token',
    clientAuthentication: 'client_secret_basic',
    format: 'json',
  },
  pkce: 'none',
  clientAuthentication: 'client_secret_basic',
  tokenRequestFormat: 'json',
  headers: { 'notion-version': '2022-06-28' },
  authorizationParams: { owner: 'user' },
  withoutScopes: true,
  // Notion names no end; a use a year is a use.
  idleDays: 365,
})
