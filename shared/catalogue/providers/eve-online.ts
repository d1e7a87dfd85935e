import { defineProvider, seenOn } from '../define-provider.ts'

/** EVE Online: its endpoints, its products and how it differs from other providers. */
export const eveOnline = defineProvider({
  id: 'eve-online',
  name: 'EVE Online',
  category: 'media',
  docsUrl: 'https://developers.eveonline.com/docs/services/sso/',
  authorizationUrl: 'https://login.eveonline.com/v2/oauth/authorize',
  tokenUrl: 'https://login.eveonline.com/v2/oauth/token',
  revocationUrl: 'https://login.eveonline.com/v2/oauth/revoke',
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'EveOnline',
      name: 'EVE Online',
      description: 'Reads a character of EVE Online.',
      scopes: ['publicData'],
    },
  ],
  sources: seenOn('2026-11-28', 'auth-core', 'socialite', 'aspnet-contrib'),
})
