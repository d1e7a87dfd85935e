import { defineProvider, seenOn } from '../define-provider.ts'

/** Coinbase: its endpoints, its products and how it differs from other providers. */
export const coinbase = defineProvider({
  id: 'coinbase',
  name: 'Coinbase',
  category: 'payments',
  docsUrl: 'https://docs.cdp.coinbase.com/coinbase-app/oauth2-integration/integrations',
  authorizationUrl: 'https://login.coinbase.com/oauth2/auth',
  tokenUrl: 'https://login.coinbase.com/oauth2/token',
  revocationUrl: 'https://login.coinbase.com/oauth2/revoke',
  products: [
    {
      type: 'Coinbase',
      name: 'Coinbase',
      description: 'Reads the accounts of a Coinbase customer.',
      scopes: ['wallet:user:read', 'wallet:accounts:read', 'offline_access'],
    },
  ],
  sources: seenOn('2026-11-28', 'auth-core', 'social-auth-core', 'x-oauth2'),
  notes: ['A refresh token can be used once.'],
})
