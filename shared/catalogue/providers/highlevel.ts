import { defineProvider, seenOn } from '../define-provider.ts'

/** HighLevel: its endpoints, its products and how it differs from other providers. */
export const highlevel = defineProvider({
  id: 'highlevel',
  name: 'HighLevel',
  category: 'crm',
  docsUrl: 'https://marketplace.gohighlevel.com/docs/Authorization/OAuth2.0',
  authorizationUrl: 'https://marketplace.gohighlevel.com/oauth/chooselocation',
  tokenUrl: 'https://services.leadconnectorhq.com/oauth/token',
  tokenParams: { user_type: 'Location' },
  capture: { location_id: 'token.locationId', company_id: 'token.companyId' },
  products: [
    {
      type: 'HighLevel',
      name: 'HighLevel',
      description:
        'Reads and writes the contacts of a location, and reads its opportunities and calendars.',
      scopes: [
        'contacts.readonly',
        'contacts.write',
        'opportunities.readonly',
        'calendars.readonly',
      ],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'compared'),
  notes: ['A refresh token can be used once.'],
})
