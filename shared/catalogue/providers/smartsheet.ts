import { defineProvider, seenOn } from '../define-provider.ts'

/** Smartsheet: its endpoints, its products and how it differs from other providers. */
export const smartsheet = defineProvider({
  id: 'smartsheet',
  name: 'Smartsheet',
  category: 'productivity',
  docsUrl:
    'https://developers.smartsheet.com/api/smartsheet/guides/advanced-topics/oauth-walkthrough',
  authorizationUrl: 'https://app.smartsheet.com/b/authorize',
  tokenUrl: 'https://api.smartsheet.com/2.0/token',
  account: { url: 'https://api.smartsheet.com/2.0/users/me', idPath: 'id', namePath: 'email' },
  products: [
    {
      type: 'Smartsheet',
      name: 'Smartsheet',
      description: 'Reads and writes the sheets of a person.',
      scopes: ['READ_SHEETS', 'WRITE_SHEETS'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'aspnet-contrib', 'grant'),
})
