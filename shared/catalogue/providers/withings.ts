import { defineProvider, seenOn } from '../define-provider.ts'

/** Withings: its endpoints, its products and how it differs from other providers. */
export const withings = defineProvider({
  id: 'withings',
  name: 'Withings',
  category: 'fitness',
  docsUrl:
    'https://developer.withings.com/developer-guide/v3/integration-guide/public-health-data-api/get-access/oauth-web-flow/',
  authorizationUrl: 'https://account.withings.com/oauth2_user/authorize2',
  tokenUrl: 'https://wbsapi.withings.net/v2/oauth2',
  scopeSeparator: ',',
  tokenParams: { action: 'requesttoken' },
  refreshParams: { action: 'requesttoken' },
  accessTokenPath: 'body.access_token',
  scopePath: 'body.scope',
  refreshTokenPath: 'body.refresh_token',
  expiresInPath: 'body.expires_in',
  capture: { user_id: 'token.body.userid' },
  products: [
    {
      type: 'Withings',
      name: 'Withings',
      description: 'Reads the measures and activity of a person.',
      scopes: ['user.info', 'user.metrics', 'user.activity'],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'grant'),
  notes: ['Errors come with status 200 and a status other than 0.'],
})
