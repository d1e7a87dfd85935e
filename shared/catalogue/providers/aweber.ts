import { defineProvider, seenOn } from '../define-provider.ts'

/** AWeber: its endpoints, its products and how it differs from other providers. */
export const aweber = defineProvider({
  id: 'aweber',
  name: 'AWeber',
  category: 'marketing',
  docsUrl: 'https://api.aweber.com/',
  authorizationUrl: 'https://auth.aweber.com/oauth2/authorize',
  tokenUrl: 'https://auth.aweber.com/oauth2/token',
  revocationUrl: 'https://auth.aweber.com/oauth2/revoke',
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'AWeber',
      name: 'AWeber',
      description: 'Reads lists, and reads and writes subscribers.',
      scopes: ['account.read', 'list.read', 'subscriber.read', 'subscriber.write'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'grant'),
})
