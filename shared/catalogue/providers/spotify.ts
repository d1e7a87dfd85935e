import { defineProvider, seenOn } from '../define-provider.ts'

/** Spotify: its endpoints, its products and how it differs from other providers. */
export const spotify = defineProvider({
  id: 'spotify',
  name: 'Spotify',
  category: 'media',
  docsUrl: 'https://developer.spotify.com/documentation/web-api/tutorials/code-flow',
  authorizationUrl: 'https://accounts.spotify.com/authorize',
  tokenUrl: 'https://accounts.spotify.com/api/token',
  clientAuthentication: 'client_secret_basic',
  account: { url: 'https://api.spotify.com/v1/me', idPath: 'id', namePath: 'display_name' },
  products: [
    {
      type: 'Spotify',
      name: 'Spotify',
      description: 'Reads the profile and playlists of a listener.',
      scopes: ['user-read-private', 'user-read-email', 'playlist-read-private'],
    },
  ],
  sources: seenOn('2026-11-28', 'activepieces', 'sim', 'arctic', 'better-auth'),
})
