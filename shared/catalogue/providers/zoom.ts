import { defineProvider, seenOn } from '../define-provider.ts'

/** Zoom: its endpoints, its products and how it differs from other providers. */
export const zoom = defineProvider({
  id: 'zoom',
  name: 'Zoom',
  category: 'communication',
  docsUrl: 'https://developers.zoom.us/docs/integrations/oauth/',
  authorizationUrl: 'https://zoom.us/oauth/authorize',
  tokenUrl: 'https://zoom.us/oauth/token',
  revocationUrl: 'https://zoom.us/oauth/revoke',
  clientAuthentication: 'client_secret_basic',
  account: { url: 'https://api.zoom.us/v2/users/me', idPath: 'id', namePath: 'email' },
  idleDays: 90,
  withoutScopes: true,
  products: [
    {
      type: 'Zoom',
      name: 'Zoom',
      description: 'Reads and creates the meetings of a person.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'sim', 'arctic'),
  notes: ['The scopes are those of the app; a refresh token can be used once.'],
})
