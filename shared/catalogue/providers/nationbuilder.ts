import { defineProvider, seenOn } from '../define-provider.ts'

/** NationBuilder: its endpoints, its products and how it differs from other providers. */
export const nationbuilder = defineProvider({
  id: 'nationbuilder',
  name: 'NationBuilder',
  category: 'crm',
  docsUrl: 'https://nationbuilder.com/api_quickstart',
  authorizationUrl: 'https://{slug}.nationbuilder.com/oauth/authorize',
  tokenUrl: 'https://{slug}.nationbuilder.com/oauth/token',
  inputs: [
    { name: 'slug', title: 'Nation slug', pattern: '^[a-z0-9][a-z0-9-]{0,62}$', example: 'acme' },
  ],
  products: [
    {
      type: 'NationBuilder',
      name: 'NationBuilder',
      description: 'Reads and writes the people of a nation.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'social-auth-core', 'compared'),
})
