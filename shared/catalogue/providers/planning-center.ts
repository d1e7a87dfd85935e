import { defineProvider, seenOn } from '../define-provider.ts'

/** Planning Center: its endpoints, its products and how it differs from other providers. */
export const planningCenter = defineProvider({
  id: 'planning-center',
  name: 'Planning Center',
  category: 'crm',
  docsUrl: 'https://developer.planning.center/docs/#/overview/authentication',
  authorizationUrl: 'https://api.planningcenteronline.com/oauth/authorize',
  tokenUrl: 'https://api.planningcenteronline.com/oauth/token',
  revocationUrl: 'https://api.planningcenteronline.com/oauth/revoke',
  account: {
    url: 'https://api.planningcenteronline.com/people/v2/me',
    idPath: 'data.id',
    namePath: 'data.attributes.name',
  },
  products: [
    {
      type: 'PlanningCenter',
      name: 'Planning Center',
      description: 'Reads and writes the people and services of a church.',
      scopes: ['people', 'services'],
    },
  ],
  sources: seenOn('2026-11-28', 'socialite', 'compared'),
})
