import { defineProvider, seenOn } from '../define-provider.ts'

/** Keap: its endpoints, its products and how it differs from other providers. */
export const keap = defineProvider({
  id: 'keap',
  name: 'Keap',
  category: 'crm',
  docsUrl: 'https://developer.infusionsoft.com/getting-started-oauth-keys',
  authorizationUrl: 'https://accounts.infusionsoft.com/app/oauth/authorize',
  tokenUrl: 'https://api.infusionsoft.com/token',
  clientAuthentication: 'client_secret_basic',
  idleDays: 45,
  products: [
    {
      type: 'Keap',
      name: 'Keap',
      description: 'Reads and writes contacts, orders and campaigns.',
      scopes: ['full'],
    },
  ],
  sources: seenOn('2026-11-28', 'docs', 'ampersand'),
  notes: ['The refresh token rotates.'],
})
