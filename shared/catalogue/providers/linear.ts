import { defineProvider, seenOn } from '../define-provider.ts'

/** Linear: its endpoints, its products and how it differs from other providers. */
export const linear = defineProvider({
  id: 'linear',
  name: 'Linear',
  category: 'dev',
  docsUrl: 'https://linear.app/developers/oauth-2-0-authentication',
  authorizationUrl: 'https://linear.app/oauth/authorize',
  tokenUrl: 'https://api.linear.app/oauth/token',
  scopeSeparator: ',',
  revocation: {
    url: 'https://api.linear.app/oauth/revoke',
    token: 'access_token',
    as: 'bearer',
    clientAuthentication: 'anonymous',
    format: 'form',
  },
  products: [
    {
      type: 'Linear',
      name: 'Linear',
      description: 'Reads and writes the issues and projects of a workspace.',
      scopes: ['read', 'write'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'sim', 'arctic', 'posthog'),
  notes: ['An app made before October 2025 that did not migrate gets no refresh token.'],
})
