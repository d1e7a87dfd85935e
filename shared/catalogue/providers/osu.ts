import { defineProvider, seenOn } from '../define-provider.ts'

/** osu!: its endpoints, its products and how it differs from other providers. */
export const osu = defineProvider({
  id: 'osu',
  name: 'osu!',
  category: 'media',
  docsUrl: 'https://osu.ppy.sh/docs/index.html#authorization-code-grant',
  authorizationUrl: 'https://osu.ppy.sh/oauth/authorize',
  tokenUrl: 'https://osu.ppy.sh/oauth/token',
  products: [
    {
      type: 'Osu',
      name: 'osu!',
      description: 'Reads the profile of a player.',
      scopes: ['identify', 'public'],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'nuxt-auth-utils', 'auth-core', 'compared'),
})
