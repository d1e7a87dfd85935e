import { defineProvider, seenOn } from '../define-provider.ts'

/** MusicBrainz: its endpoints, its products and how it differs from other providers. */
export const musicbrainz = defineProvider({
  id: 'musicbrainz',
  name: 'MusicBrainz',
  category: 'media',
  docsUrl: 'https://musicbrainz.org/doc/Development/OAuth2',
  authorizationUrl: 'https://musicbrainz.org/oauth2/authorize',
  tokenUrl: 'https://musicbrainz.org/oauth2/token',
  revocationUrl: 'https://musicbrainz.org/oauth2/revoke',
  authorizationParams: { access_type: 'offline' },
  products: [
    {
      type: 'MusicBrainz',
      name: 'MusicBrainz',
      description: 'Reads the profile of an editor.',
      scopes: ['profile'],
    },
  ],
  sources: seenOn('2026-11-28', 'social-auth-core', 'socialite'),
})
