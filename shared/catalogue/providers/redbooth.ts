import { defineProvider, seenOn } from '../define-provider.ts'

/** Redbooth: its endpoints, its products and how it differs from other providers. */
export const redbooth = defineProvider({
  id: 'redbooth',
  name: 'Redbooth',
  category: 'productivity',
  docsUrl: 'https://redbooth.com/api/authentication/',
  authorizationUrl: 'https://redbooth.com/oauth2/authorize',
  tokenUrl: 'https://redbooth.com/oauth2/token',
  products: [
    {
      type: 'Redbooth',
      name: 'Redbooth',
      description: 'Reads and writes tasks and workspaces.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'socialite', 'grant'),
})
