import { defineProvider, seenOn } from '../define-provider.ts'

/** OpenStreetMap: its endpoints, its products and how it differs from other providers. */
export const openstreetmap = defineProvider({
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  category: 'other',
  docsUrl: 'https://wiki.openstreetmap.org/wiki/OAuth',
  authorizationUrl: 'https://www.openstreetmap.org/oauth2/authorize',
  tokenUrl: 'https://www.openstreetmap.org/oauth2/token',
  revocationUrl: 'https://www.openstreetmap.org/oauth2/revoke',
  issuer: 'https://www.openstreetmap.org',
  products: [
    {
      type: 'OpenStreetMap',
      name: 'OpenStreetMap',
      description: 'Reads the preferences of a mapper and writes the map.',
      scopes: ['read_prefs', 'write_api'],
    },
  ],
  sources: seenOn('2026-11-28', 'social-auth-core', 'x-oauth2', 'socialite', 'flask-dance'),
  notes: ['Access tokens do not expire.'],
})
