import { defineProvider, seenOn } from '../define-provider.ts'

/** Twitch: its endpoints, its products and how it differs from other providers. */
export const twitch = defineProvider({
  id: 'twitch',
  name: 'Twitch',
  category: 'media',
  docsUrl: 'https://dev.twitch.tv/docs/authentication/getting-tokens-oauth/',
  authorizationUrl: 'https://id.twitch.tv/oauth2/authorize',
  tokenUrl: 'https://id.twitch.tv/oauth2/token',
  issuer: 'https://id.twitch.tv/oauth2',
  revocation: {
    url: 'https://id.twitch.tv/oauth2/revoke',
    token: 'access_token',
    as: 'token',
    clientAuthentication: 'client_secret_post',
    format: 'form',
  },
  products: [
    {
      type: 'Twitch',
      name: 'Twitch',
      description: 'Reads the profile of a streamer; requests also need the client id.',
      scopes: ['user:read:email'],
    },
  ],
  sources: seenOn('2026-11-28', 'activepieces', 'arctic', 'better-auth', 'nuxt-auth-utils'),
  notes: ['The response lists scope as an array.'],
})
