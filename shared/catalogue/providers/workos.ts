import { defineProvider, seenOn } from '../define-provider.ts'

/** WorkOS: its endpoints, its products and how it differs from other providers. */
export const workos = defineProvider({
  id: 'workos',
  name: 'WorkOS',
  category: 'identity',
  docsUrl: 'https://workos.com/docs/reference/sso',
  authorizationUrl: 'https://api.workos.com/sso/authorize',
  tokenUrl: 'https://api.workos.com/sso/token',
  authorizationParams: { provider: 'authkit' },
  products: [
    {
      type: 'WorkOs',
      name: 'WorkOS (SSO)',
      description: 'Identifies a person by single sign-on.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'grant', 'supabase-auth'),
  notes: [
    'Another connection or organization needs the generic OAuth2 type, whose authorization parameters name it.',
  ],
})
