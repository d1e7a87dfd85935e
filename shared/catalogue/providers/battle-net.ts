import { defineProvider, seenOn } from '../define-provider.ts'

/** Battle.net: its endpoints, its products and how it differs from other providers. */
export const battleNet = defineProvider({
  id: 'battle-net',
  name: 'Battle.net',
  category: 'media',
  docsUrl: 'https://develop.battle.net/documentation/guides/using-oauth/authorization-code-flow',
  authorizationUrl: 'https://oauth.battle.net/authorize',
  tokenUrl: 'https://oauth.battle.net/token',
  issuer: 'https://oauth.battle.net',
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'BattleNet',
      name: 'Battle.net',
      description: 'Reads the profile of a player of Blizzard’s games.',
      scopes: ['openid'],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'nuxt-auth-utils'),
  notes: [
    'There is no refresh token: the connection expires with its access token after a day.',
    'China has other hosts and needs the generic OAuth2 type.',
  ],
})
