import { defineProvider, seenOn } from '../define-provider.ts'

/** Intercom: its endpoints, its products and how it differs from other providers. */
export const intercom = defineProvider({
  id: 'intercom',
  name: 'Intercom',
  category: 'support',
  docsUrl:
    'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication/setting-up-oauth',
  authorizationUrl: 'https://app.intercom.com/oauth',
  tokenUrl: 'https://api.intercom.io/auth/eagle/token',
  account: { url: 'https://api.intercom.io/me', idPath: 'app.id_code', namePath: 'app.name' },
  withoutScopes: true,
  products: [
    {
      type: 'Intercom',
      name: 'Intercom',
      description: 'Reads and writes the conversations and contacts of a workspace.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'posthog'),
  notes: ['The permissions are those of the app; access tokens do not expire.'],
})
