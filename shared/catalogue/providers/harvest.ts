import { defineProvider, seenOn } from '../define-provider.ts'

/** Harvest: its endpoints, its products and how it differs from other providers. */
export const harvest = defineProvider({
  id: 'harvest',
  name: 'Harvest',
  category: 'productivity',
  docsUrl: 'https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/',
  authorizationUrl: 'https://id.getharvest.com/oauth2/authorize',
  tokenUrl: 'https://id.getharvest.com/api/v2/oauth2/token',
  account: {
    url: 'https://id.getharvest.com/api/v2/accounts',
    idPath: 'user.id',
    namePath: 'user.email',
  },
  withoutScopes: true,
  products: [
    {
      type: 'Harvest',
      name: 'Harvest',
      description: 'Reads and writes time entries, projects and invoices.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'activepieces', 'aspnet-contrib', 'compared'),
  notes: ['GET https://id.getharvest.com/api/v2/accounts lists the accounts of a grant.'],
})
