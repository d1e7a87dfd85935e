import { defineProvider, seenOn } from '../define-provider.ts'

/** Gusto (demo): its endpoints, its products and how it differs from other providers. */
export const gustoDemo = defineProvider({
  id: 'gusto-demo',
  name: 'Gusto (demo)',
  category: 'hr',
  docsUrl: 'https://docs.gusto.com/app-integrations/docs/authentication',
  authorizationUrl: 'https://api.gusto-demo.com/oauth/authorize',
  tokenUrl: 'https://api.gusto-demo.com/oauth/token',
  withoutScopes: true,
  products: [
    {
      type: 'GustoDemo',
      name: 'Gusto (demo)',
      description: 'Reads the employees and payrolls of a company in the demo environment.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'docs', 'ampersand'),
})
