import { defineProvider, seenOn } from '../define-provider.ts'

/** Discord: its endpoints, its products and how it differs from other providers. */
export const discord = defineProvider({
  id: 'discord',
  name: 'Discord',
  category: 'communication',
  docsUrl: 'https://discord.com/developers/docs/topics/oauth2',
  authorizationUrl: 'https://discord.com/oauth2/authorize',
  tokenUrl: 'https://discord.com/api/oauth2/token',
  revocationUrl: 'https://discord.com/api/oauth2/token/revoke',
  account: { url: 'https://discord.com/api/v10/users/@me', idPath: 'id', namePath: 'username' },
  products: [
    {
      type: 'Discord',
      name: 'Discord',
      description: 'Reads the profile and the servers of a Discord account.',
      scopes: ['identify', 'email', 'guilds'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'arctic', 'nuxt-auth-utils', 'x-oauth2'),
})
