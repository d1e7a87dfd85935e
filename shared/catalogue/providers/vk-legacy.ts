import { defineProvider, seenOn } from '../define-provider.ts'

/** VK: its endpoints, its products and how it differs from other providers. */
export const vkLegacy = defineProvider({
  id: 'vk-legacy',
  name: 'VK',
  category: 'social',
  docsUrl: 'https://dev.vk.com/en/api/access-token/authcode-flow-user',
  authorizationUrl: 'https://oauth.vk.com/authorize',
  tokenUrl: 'https://oauth.vk.com/access_token',
  scopeSeparator: ',',
  products: [
    {
      type: 'VK',
      name: 'VK (oauth.vk.com)',
      description: 'Reads the profile of a VK account, for apps from before VK ID.',
      scopes: ['offline', 'email'],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'auth-core', 'x-oauth2', 'aspnet-contrib'),
  notes: ['With the scope offline access tokens do not expire, and expires_in is 0.'],
})
