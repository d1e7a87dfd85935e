import { defineProvider, seenOn } from '../define-provider.ts'

/** Garmin Connect: its endpoints, its products and how it differs from other providers. */
export const garmin = defineProvider({
  id: 'garmin',
  name: 'Garmin Connect',
  category: 'fitness',
  docsUrl: 'https://developer.garmin.com/gc-developer-program/',
  authorizationUrl: 'https://connect.garmin.com/oauth2Confirm',
  tokenUrl: 'https://diauth.garmin.com/di-oauth2-service/oauth/token',
  products: [
    {
      type: 'GarminConnect',
      name: 'Garmin Connect',
      description: 'Reads the activities and health of a person.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'open-wearables', 'compared'),
  notes: ['Only for partners that Garmin approved; PKCE is required.'],
})
