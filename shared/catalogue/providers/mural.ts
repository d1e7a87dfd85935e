import { defineProvider, seenOn } from '../define-provider.ts'

/** Mural: its endpoints, its products and how it differs from other providers. */
export const mural = defineProvider({
  id: 'mural',
  name: 'Mural',
  category: 'productivity',
  docsUrl: 'https://developers.mural.co/public/docs/oauth',
  authorizationUrl: 'https://app.mural.co/api/public/v1/authorization/oauth2/',
  tokenUrl: 'https://app.mural.co/api/public/v1/authorization/oauth2/token',
  refreshUrl: 'https://app.mural.co/api/public/v1/authorization/oauth2/refresh',
  products: [
    {
      type: 'Mural',
      name: 'Mural',
      description: 'Reads the murals, rooms and workspaces of a person.',
      scopes: ['murals:read', 'workspaces:read', 'rooms:read', 'identity:read'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'compared', 'powerplatform'),
})
