import { defineProvider, seenOn } from '../define-provider.ts'

/** Help Scout: its endpoints, its products and how it differs from other providers. */
export const helpScout = defineProvider({
  id: 'help-scout',
  name: 'Help Scout',
  category: 'support',
  docsUrl: 'https://developer.helpscout.com/mailbox-api/overview/authentication/',
  authorizationUrl: 'https://secure.helpscout.net/authentication/authorizeClientApplication',
  tokenUrl: 'https://api.helpscout.net/v2/oauth2/token',
  account: { url: 'https://api.helpscout.net/v2/users/me', idPath: 'id', namePath: 'email' },
  withoutScopes: true,
  products: [
    {
      type: 'HelpScout',
      name: 'Help Scout',
      description: 'Reads and writes the conversations of a mailbox.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'docs', 'activepieces'),
  notes: ['There are no scopes.'],
})
