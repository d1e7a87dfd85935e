import { defineProvider, seenOn } from '../define-provider.ts'

/** SignNow: its endpoints, its products and how it differs from other providers. */
export const signnow = defineProvider({
  id: 'signnow',
  name: 'SignNow',
  category: 'productivity',
  docsUrl: 'https://docs.signnow.com/',
  authorizationUrl: 'https://app.signnow.com/authorize',
  tokenUrl: 'https://api.signnow.com/oauth2/token',
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'SignNow',
      name: 'SignNow',
      description: 'Sends documents for signature and reads them.',
      scopes: ['*'],
    },
  ],
  sources: seenOn('2026-11-28', 'activepieces', 'compared'),
})
