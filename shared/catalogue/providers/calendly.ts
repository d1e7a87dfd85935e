import { defineProvider, seenOn } from '../define-provider.ts'

/** Calendly: its endpoints, its products and how it differs from other providers. */
export const calendly = defineProvider({
  id: 'calendly',
  name: 'Calendly',
  category: 'productivity',
  docsUrl: 'https://developer.calendly.com/getting-started',
  authorizationUrl: 'https://auth.calendly.com/oauth/authorize',
  tokenUrl: 'https://auth.calendly.com/oauth/token',
  revocationUrl: 'https://auth.calendly.com/oauth/revoke',
  account: {
    url: 'https://api.calendly.com/users/me',
    idPath: 'resource.uri',
    namePath: 'resource.email',
  },
  products: [
    {
      type: 'Calendly',
      name: 'Calendly',
      description: 'Reads event types and scheduled events, and manages webhooks.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'socialite', 'aspnet-contrib', 'compared'),
})
