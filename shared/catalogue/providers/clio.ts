import { defineProvider, seenOn } from '../define-provider.ts'

/** Clio: its endpoints, its products and how it differs from other providers. */
export const clio = defineProvider({
  id: 'clio',
  name: 'Clio',
  category: 'crm',
  docsUrl: 'https://docs.developers.clio.com/api-docs/authorization/',
  authorizationUrl: 'https://{host}/oauth/authorize',
  tokenUrl: 'https://{host}/oauth/token',
  inputs: [
    {
      name: 'host',
      title: 'Region',
      pattern: '^((eu|ca|au)\\.)?app\\.clio\\.com$',
      example: 'eu.app.clio.com',
      values: ['app.clio.com', 'eu.app.clio.com', 'ca.app.clio.com', 'au.app.clio.com'],
    },
  ],
  products: [
    {
      type: 'Clio',
      name: 'Clio',
      description: 'Reads and writes the matters and contacts of a law firm.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'grant', 'public-code'),
})
