import { defineProvider, seenOn } from '../define-provider.ts'

/** Jobber: its endpoints, its products and how it differs from other providers. */
export const jobber = defineProvider({
  id: 'jobber',
  name: 'Jobber',
  category: 'crm',
  docsUrl: 'https://developer.getjobber.com/docs/building_your_app/app_authorization/',
  authorizationUrl: 'https://api.getjobber.com/api/oauth/authorize',
  tokenUrl: 'https://api.getjobber.com/api/oauth/token',
  // The access token is a JWT of an hour; the response can lack its end.
  defaultExpiresIn: 3600,
  withoutScopes: true,
  products: [
    {
      type: 'Jobber',
      name: 'Jobber',
      description: 'Reads and writes the clients, jobs and invoices of an account.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'docs', 'ampersand'),
  notes: ['The scopes are those of the app.'],
})
