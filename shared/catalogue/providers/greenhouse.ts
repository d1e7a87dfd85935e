import { defineProvider, seenOn } from '../define-provider.ts'

/** Greenhouse: its endpoints, its products and how it differs from other providers. */
export const greenhouse = defineProvider({
  id: 'greenhouse',
  name: 'Greenhouse',
  category: 'hr',
  docsUrl: 'https://harvestdocs.greenhouse.io/docs/authentication',
  authorizationUrl: 'https://auth.greenhouse.io/authorize',
  tokenUrl: 'https://auth.greenhouse.io/token',
  products: [
    {
      type: 'Greenhouse',
      name: 'Greenhouse',
      description: 'Reads candidates, jobs and applications (Harvest v3).',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'compared'),
})
