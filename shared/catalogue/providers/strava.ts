import { defineProvider, seenOn } from '../define-provider.ts'

/** Strava: its endpoints, its products and how it differs from other providers. */
export const strava = defineProvider({
  id: 'strava',
  name: 'Strava',
  category: 'fitness',
  docsUrl: 'https://developers.strava.com/docs/authentication/',
  authorizationUrl: 'https://www.strava.com/oauth/authorize',
  tokenUrl: 'https://www.strava.com/oauth/token',
  scopeSeparator: ',',
  authorizationParams: { approval_prompt: 'auto' },
  revocation: {
    url: 'https://www.strava.com/oauth/deauthorize',
    token: 'access_token',
    as: 'access_token',
    clientAuthentication: 'anonymous',
    format: 'form',
  },
  account: { url: 'https://www.strava.com/api/v3/athlete', idPath: 'id', namePath: 'username' },
  products: [
    {
      type: 'Strava',
      name: 'Strava',
      description: 'Reads the activities of an athlete.',
      scopes: ['read', 'activity:read'],
    },
  ],
  sources: seenOn('2026-11-28', 'nuxt-auth-utils', 'allauth', 'social-auth-core', 'x-oauth2'),
  notes: ['An access token lives six hours; the refresh token can change with each refresh.'],
})
