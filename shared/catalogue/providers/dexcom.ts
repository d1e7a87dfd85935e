import { defineProvider, seenOn } from '../define-provider.ts'

/** Dexcom: its endpoints, its products and how it differs from other providers. */
export const dexcom = defineProvider({
  id: 'dexcom',
  name: 'Dexcom',
  category: 'fitness',
  docsUrl: 'https://developer.dexcom.com/authentication',
  authorizationUrl: 'https://api.dexcom.com/v2/oauth2/login',
  tokenUrl: 'https://api.dexcom.com/v2/oauth2/token',
  products: [
    {
      type: 'Dexcom',
      name: 'Dexcom',
      description: 'Reads the glucose values of a person in the United States.',
      scopes: ['offline_access'],
    },
  ],
  sources: seenOn('2026-11-28', 'flask-dance', 'powerplatform'),
  notes: ['Other regions have other hosts and need the generic OAuth2 type.'],
})
