import { defineProvider, seenOn } from '../define-provider.ts'

/** BambooHR: its endpoints, its products and how it differs from other providers. */
export const bamboohr = defineProvider({
  id: 'bamboohr',
  name: 'BambooHR',
  category: 'hr',
  docsUrl: 'https://documentation.bamboohr.com/docs/getting-started',
  authorizationUrl: 'https://{company}.bamboohr.com/authorize.php',
  tokenUrl: 'https://{company}.bamboohr.com/token.php?request=token',
  inputs: [
    {
      name: 'company',
      title: 'Company subdomain',
      pattern: '^[a-z0-9][a-z0-9-]{0,62}$',
      example: 'acme',
    },
  ],
  tokenRequestFormat: 'json',
  authorizationParams: { request: 'authorize' },
  products: [
    {
      type: 'BambooHR',
      name: 'BambooHR',
      description: 'Reads the employees of a company.',
      scopes: ['email', 'openid', 'offline_access'],
    },
  ],
  sources: seenOn('2026-11-28', 'docs', 'compared'),
  notes: ['The scopes of the API are granted to the application by BambooHR.'],
})
