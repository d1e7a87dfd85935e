import { defineProvider, seenOn } from '../define-provider.ts'

/** Roblox: its endpoints, its products and how it differs from other providers. */
export const roblox = defineProvider({
  id: 'roblox',
  name: 'Roblox',
  category: 'media',
  docsUrl: 'https://create.roblox.com/docs/cloud/reference/oauth2',
  authorizationUrl: 'https://apis.roblox.com/oauth/v1/authorize',
  tokenUrl: 'https://apis.roblox.com/oauth/v1/token',
  revocationUrl: 'https://apis.roblox.com/oauth/v1/token/revoke',
  issuer: 'https://apis.roblox.com/oauth/',
  account: {
    url: 'https://apis.roblox.com/oauth/v1/userinfo',
    idPath: 'sub',
    namePath: 'preferred_username',
  },
  products: [
    {
      type: 'Roblox',
      name: 'Roblox',
      description: 'Identifies a player.',
      scopes: ['openid', 'profile'],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'better-auth', 'nuxt-auth-utils', 'socialite'),
})
