import { defineProvider, seenOn } from '../define-provider.ts'

/** Foursquare: its endpoints, its products and how it differs from other providers. */
export const foursquare = defineProvider({
  id: 'foursquare',
  name: 'Foursquare',
  category: 'social',
  docsUrl: 'https://docs.foursquare.com/developer/reference/authentication',
  authorizationUrl: 'https://foursquare.com/oauth2/authenticate',
  tokenUrl: 'https://foursquare.com/oauth2/access_token',
  products: [
    {
      type: 'Foursquare',
      name: 'Foursquare',
      description: 'Reads the check-ins of a person.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'auth-core', 'allauth', 'social-auth-core', 'socialite'),
  notes: ['Access tokens do not expire.'],
})
