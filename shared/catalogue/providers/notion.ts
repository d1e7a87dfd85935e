import { defineProvider, seenOn } from '../define-provider.ts'

/** Notion: its endpoints, its products and how it differs from other providers. */
export const notion = defineProvider({
  id: 'notion',
  name: 'Notion',
  category: 'productivity',
  docsUrl: 'https://developers.notion.com/docs/authorization',
  authorizationUrl: 'https://api.notion.com/v1/oauth/authorize',
  tokenUrl: 'https://api.notion.com/v1/oauth/token',
  pkce: 'none',
  clientAuthentication: 'client_secret_basic',
  tokenRequestFormat: 'json',
  authorizationParams: { owner: 'user' },
  revocation: {
    url: 'https://api.notion.com/v1/oauth/revoke',
    token: 'access_token',
    as: 'token',
    clientAuthentication: 'client_secret_basic',
    format: 'json',
  },
  headers: { 'notion-version': '2022-06-28' },
  withoutScopes: true,
  // Notion names no end; a use a year is a use.
  idleDays: 365,
  products: [],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'sim', 'arctic'),
  notes: [
    'The person selects the pages in the consent page; there are no scopes.',
    'Integrations made before refresh tokens existed get access tokens that do not expire.',
  ],
})
