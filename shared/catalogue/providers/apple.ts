import { defineProvider, seenOn } from '../define-provider.ts'

/** Apple: its endpoints, its products and how it differs from other providers. */
export const apple = defineProvider({
  id: 'apple',
  name: 'Apple',
  category: 'identity',
  docsUrl: 'https://developer.apple.com/documentation/sign_in_with_apple',
  authorizationUrl: 'https://appleid.apple.com/auth/authorize',
  tokenUrl: 'https://appleid.apple.com/auth/token',
  revocationUrl: 'https://appleid.apple.com/auth/revoke',
  issuer: 'https://appleid.apple.com',
  products: [
    {
      type: 'Apple',
      name: 'Sign in with Apple',
      description: 'Identifies a person by their Apple account.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'better-auth', 'allauth', 'social-auth-core'),
  notes: [
    'The client secret is a JWT that you sign with the key of the app (ES256); it expires after six months at most.',
    'With the scopes name and email Apple answers by POST, which is not supported; request none.',
  ],
})
