import { defineProvider, seenOn } from '../define-provider.ts'

/** HubSpot: its endpoints, its products and how it differs from other providers. */
export const hubspot = defineProvider({
  id: 'hubspot',
  name: 'HubSpot',
  category: 'crm',
  docsUrl:
    'https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/oauth/working-with-oauth',
  authorizationUrl: 'https://app.hubspot.com/oauth/authorize',
  tokenUrl: 'https://api.hubapi.com/oauth/v1/token',
  products: [
    {
      type: 'HubSpot',
      name: 'HubSpot',
      description: 'Reads the contacts, companies and deals of a portal.',
      scopes: [
        'oauth',
        'crm.objects.contacts.read',
        'crm.objects.companies.read',
        'crm.objects.deals.read',
      ],
      docsUrl:
        'https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/scopes',
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'sim', 'posthog'),
  notes: [
    'An access token lives 30 minutes; the refresh token does not rotate.',
    'Every scope that the app requires must be requested.',
  ],
})
