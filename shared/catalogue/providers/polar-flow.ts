import { defineProvider, seenOn } from '../define-provider.ts'

/** Polar AccessLink: its endpoints, its products and how it differs from other providers. */
export const polarFlow = defineProvider({
  id: 'polar-flow',
  name: 'Polar AccessLink',
  category: 'fitness',
  docsUrl: 'https://www.polar.com/accesslink-api/',
  authorizationUrl: 'https://flow.polar.com/oauth2/authorization',
  tokenUrl: 'https://polarremote.com/v2/oauth2/token',
  clientAuthentication: 'client_secret_basic',
  capture: { user_id: 'token.x_user_id' },
  products: [
    {
      type: 'PolarAccessLink',
      name: 'Polar AccessLink',
      description: 'Reads the activities and exercises of a person.',
      scopes: ['accesslink.read_all'],
    },
  ],
  sources: seenOn('2026-11-28', 'open-wearables', 'scribejava'),
  notes: ['A person is registered by POST /v3/users after the first consent.'],
})
