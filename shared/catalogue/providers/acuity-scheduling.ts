import { defineProvider, seenOn } from '../define-provider.ts'

/** Acuity Scheduling: its endpoints, its products and how it differs from other providers. */
export const acuityScheduling = defineProvider({
  id: 'acuity-scheduling',
  name: 'Acuity Scheduling',
  category: 'productivity',
  docsUrl: 'https://developers.acuityscheduling.com/docs/oauth2',
  authorizationUrl: 'https://acuityscheduling.com/oauth2/authorize',
  tokenUrl: 'https://acuityscheduling.com/oauth2/token',
  products: [
    {
      type: 'AcuityScheduling',
      name: 'Acuity Scheduling',
      description: 'Reads and writes appointments and calendars.',
      scopes: ['api-v1'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'activepieces', 'compared', 'grant'),
  notes: ['Access tokens do not expire.'],
})
