import { defineProvider, seenOn } from '../define-provider.ts'

/** Eventbrite: its endpoints, its products and how it differs from other providers. */
export const eventbrite = defineProvider({
  id: 'eventbrite',
  name: 'Eventbrite',
  category: 'media',
  docsUrl: 'https://www.eventbrite.com/platform/api#/introduction/authentication',
  authorizationUrl: 'https://www.eventbrite.com/oauth/authorize',
  tokenUrl: 'https://www.eventbrite.com/oauth/token',
  account: { url: 'https://www.eventbriteapi.com/v3/users/me/', idPath: 'id', namePath: 'name' },
  products: [
    {
      type: 'Eventbrite',
      name: 'Eventbrite',
      description: 'Reads and writes events, orders and attendees.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'auth-core', 'allauth', 'social-auth-core', 'socialite'),
  notes: ['There are no scopes, and access tokens do not expire.'],
})
