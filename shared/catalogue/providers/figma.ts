import { defineProvider, seenOn } from '../define-provider.ts'

/** Figma: its endpoints, its products and how it differs from other providers. */
export const figma = defineProvider({
  id: 'figma',
  name: 'Figma',
  category: 'productivity',
  docsUrl: 'https://developers.figma.com/docs/rest-api/authentication/',
  authorizationUrl: 'https://www.figma.com/oauth',
  tokenUrl: 'https://api.figma.com/v1/oauth/token',
  refreshUrl: 'https://api.figma.com/v1/oauth/refresh',
  scopeSeparator: ',',
  clientAuthentication: 'client_secret_basic',
  account: { url: 'https://api.figma.com/v1/me', idPath: 'id', namePath: 'email' },
  products: [
    {
      type: 'Figma',
      name: 'Figma',
      description: 'Reads the files and comments of a Figma account.',
      scopes: ['current_user:read', 'file_content:read', 'file_comments:read'],
      docsUrl: 'https://developers.figma.com/docs/rest-api/scopes/',
    },
  ],
  sources: seenOn('2026-11-28', 'activepieces', 'arctic', 'better-auth', 'auth-core'),
  notes: ['A refresh has an endpoint of its own and does not rotate the refresh token.'],
})
