import { defineProvider, seenOn } from '../define-provider.ts'

/** Epic Games: its endpoints, its products and how it differs from other providers. */
export const epicGames = defineProvider({
  id: 'epic-games',
  name: 'Epic Games',
  category: 'identity',
  docsUrl: 'https://dev.epicgames.com/docs/web-api-ref/authentication',
  authorizationUrl: 'https://www.epicgames.com/id/authorize',
  tokenUrl: 'https://api.epicgames.dev/epic/oauth/v2/token',
  revocationUrl: 'https://api.epicgames.dev/epic/oauth/v2/revoke',
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'EpicGames',
      name: 'Epic Games',
      description: 'Reads the profile of a player.',
      scopes: ['basic_profile'],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'socialite'),
})
