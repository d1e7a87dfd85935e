import { defineProvider, seenOn } from '../define-provider.ts'

/** Capsule CRM: its endpoints, its products and how it differs from other providers. */
export const capsule = defineProvider({
  id: 'capsule',
  name: 'Capsule CRM',
  category: 'crm',
  docsUrl: 'https://developer.capsulecrm.com/v2/overview/authentication',
  authorizationUrl: 'https://api.capsulecrm.com/oauth/authorise',
  tokenUrl: 'https://api.capsulecrm.com/oauth/token',
  products: [
    {
      type: 'Capsule',
      name: 'Capsule CRM',
      description: 'Reads and writes contacts, cases and opportunities.',
      scopes: ['read', 'write'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'supaglue'),
})
