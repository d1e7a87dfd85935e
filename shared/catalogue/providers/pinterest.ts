import { defineProvider, seenOn } from '../define-provider.ts'

/** Pinterest: its endpoints, its products and how it differs from other providers. */
export const pinterest = defineProvider({
  id: 'pinterest',
  name: 'Pinterest',
  category: 'social',
  docsUrl:
    'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
  authorizationUrl: 'https://www.pinterest.com/oauth/',
  tokenUrl: 'https://api.pinterest.com/v5/oauth/token',
  scopeSeparator: ',',
  clientAuthentication: 'client_secret_basic',
  account: { url: 'https://api.pinterest.com/v5/user_account', idPath: 'id', namePath: 'username' },
  idleDays: 60,
  products: [
    {
      type: 'Pinterest',
      name: 'Pinterest',
      description: 'Reads the boards and pins of an account.',
      scopes: ['boards:read', 'pins:read', 'user_accounts:read'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'posthog', 'auth-core'),
})
