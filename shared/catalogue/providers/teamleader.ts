import { defineProvider, seenOn } from '../define-provider.ts'

/** Teamleader Focus: its endpoints, its products and how it differs from other providers. */
export const teamleader = defineProvider({
  id: 'teamleader',
  name: 'Teamleader Focus',
  category: 'crm',
  docsUrl: 'https://developer.teamleader.eu/',
  authorizationUrl: 'https://focus.teamleader.eu/oauth2/authorize',
  tokenUrl: 'https://focus.teamleader.eu/oauth2/access_token',
  withoutScopes: true,
  products: [
    {
      type: 'Teamleader',
      name: 'Teamleader Focus',
      description: 'Reads and writes contacts, deals and invoices.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'socialite', 'compared'),
  notes: ['The scopes are those of the integration; a refresh token can be used once.'],
})
