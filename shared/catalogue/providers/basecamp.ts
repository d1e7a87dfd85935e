import { defineProvider, seenOn } from '../define-provider.ts'

/** Basecamp: its endpoints, its products and how it differs from other providers. */
export const basecamp = defineProvider({
  id: 'basecamp',
  name: 'Basecamp',
  category: 'productivity',
  docsUrl: 'https://github.com/basecamp/api/blob/master/sections/authentication.md',
  authorizationUrl: 'https://launchpad.37signals.com/authorization/new',
  tokenUrl: 'https://launchpad.37signals.com/authorization/token',
  authorizationParams: { type: 'web_server' },
  tokenParams: { type: 'web_server' },
  refreshParams: { type: 'refresh' },
  products: [
    {
      type: 'Basecamp',
      name: 'Basecamp',
      description: 'Reads and writes the projects of the Basecamp accounts of a person.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'allauth', 'socialite', 'aspnet-contrib'),
  notes: [
    'GET https://launchpad.37signals.com/authorization.json lists the accounts and the URLs of their APIs.',
  ],
})
