import { defineProvider, seenOn } from '../define-provider.ts'

/** Klaviyo: its endpoints, its products and how it differs from other providers. */
export const klaviyo = defineProvider({
  id: 'klaviyo',
  name: 'Klaviyo',
  category: 'marketing',
  docsUrl: 'https://developers.klaviyo.com/en/docs/set_up_oauth',
  authorizationUrl: 'https://www.klaviyo.com/oauth/authorize',
  tokenUrl: 'https://a.klaviyo.com/oauth/token',
  revocationUrl: 'https://a.klaviyo.com/oauth/revoke',
  clientAuthentication: 'client_secret_basic',
  idleDays: 90,
  products: [
    {
      type: 'Klaviyo',
      name: 'Klaviyo',
      description: 'Reads the profiles, lists and campaigns of an account.',
      scopes: ['accounts:read', 'profiles:read', 'lists:read', 'campaigns:read'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'allauth', 'compared'),
  notes: ['PKCE is required; a refresh token expires after 90 days without use.'],
})
