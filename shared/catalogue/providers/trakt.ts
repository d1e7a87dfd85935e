import { defineProvider, seenOn } from '../define-provider.ts'

/** Trakt: its endpoints, its products and how it differs from other providers. */
export const trakt = defineProvider({
  id: 'trakt',
  name: 'Trakt',
  category: 'media',
  docsUrl: 'https://trakt.docs.apiary.io/',
  authorizationUrl: 'https://trakt.tv/oauth/authorize',
  tokenUrl: 'https://api.trakt.tv/oauth/token',
  tokenRequestFormat: 'json',
  revocation: {
    url: 'https://api.trakt.tv/oauth/revoke',
    token: 'access_token',
    as: 'token',
    clientAuthentication: 'client_secret_post',
    format: 'json',
  },
  products: [
    {
      type: 'Trakt',
      name: 'Trakt',
      description:
        'Reads and writes the watch history of a person; requests also need the client id.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'auth-core', 'aspnet-contrib'),
  notes: ['A refresh token can be used once.'],
})
