import { defineProvider, seenOn } from '../define-provider.ts'

/** Suunto: its endpoints, its products and how it differs from other providers. */
export const suunto = defineProvider({
  id: 'suunto',
  name: 'Suunto',
  category: 'fitness',
  docsUrl: 'https://apizone.suunto.com/how-to-start',
  authorizationUrl: 'https://cloudapi-oauth.suunto.com/oauth/authorize',
  tokenUrl: 'https://cloudapi-oauth.suunto.com/oauth/token',
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'Suunto',
      name: 'Suunto',
      description: 'Reads the workouts of a person; requests also need a subscription key.',
      scopes: ['workout'],
    },
  ],
  sources: seenOn('2026-11-28', 'open-wearables', 'public-code'),
})
