import { defineProvider, seenOn } from '../define-provider.ts'

/** Kick: its endpoints, its products and how it differs from other providers. */
export const kick = defineProvider({
  id: 'kick',
  name: 'Kick',
  category: 'media',
  docsUrl: 'https://docs.kick.com/getting-started/generating-tokens-oauth2-flow',
  authorizationUrl: 'https://id.kick.com/oauth/authorize',
  tokenUrl: 'https://id.kick.com/oauth/token',
  revocationUrl: 'https://id.kick.com/oauth/revoke',
  products: [
    {
      type: 'Kick',
      name: 'Kick',
      description: 'Reads the profile and channel of a streamer.',
      scopes: ['user:read', 'channel:read'],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'better-auth', 'nuxt-auth-utils', 'social-auth-core'),
})
