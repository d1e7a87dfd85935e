import { defineProvider, seenOn } from '../define-provider.ts'

/** Oura: its endpoints, its products and how it differs from other providers. */
export const oura = defineProvider({
  id: 'oura',
  name: 'Oura',
  category: 'fitness',
  docsUrl: 'https://cloud.ouraring.com/docs/authentication',
  authorizationUrl: 'https://cloud.ouraring.com/oauth/authorize',
  tokenUrl: 'https://api.ouraring.com/oauth/token',
  account: {
    url: 'https://api.ouraring.com/v2/usercollection/personal_info',
    idPath: 'id',
    namePath: 'email',
  },
  products: [
    {
      type: 'Oura',
      name: 'Oura',
      description: 'Reads the sleep, readiness and activity of a person.',
      scopes: ['email', 'personal', 'daily', 'heartrate', 'workout'],
    },
  ],
  sources: seenOn('2026-11-28', 'open-wearables', 'compared', 'goth'),
  notes: ['A refresh token can be used once.'],
})
