import { defineProvider, seenOn } from '../define-provider.ts'

/** Clever: its endpoints, its products and how it differs from other providers. */
export const clever = defineProvider({
  id: 'clever',
  name: 'Clever',
  category: 'identity',
  docsUrl: 'https://dev.clever.com/docs/il-design',
  authorizationUrl: 'https://clever.com/oauth/authorize',
  tokenUrl: 'https://clever.com/oauth/tokens',
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'Clever',
      name: 'Clever',
      description: 'Identifies a student or teacher of a school district.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'allauth', 'social-auth-core'),
  notes: ['There is no refresh token.'],
})
