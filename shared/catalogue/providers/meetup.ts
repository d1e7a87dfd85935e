import { defineProvider, seenOn } from '../define-provider.ts'

/** Meetup: its endpoints, its products and how it differs from other providers. */
export const meetup = defineProvider({
  id: 'meetup',
  name: 'Meetup',
  category: 'social',
  docsUrl: 'https://www.meetup.com/graphql/authentication/',
  authorizationUrl: 'https://secure.meetup.com/oauth2/authorize',
  tokenUrl: 'https://secure.meetup.com/oauth2/access',
  products: [
    {
      type: 'Meetup',
      name: 'Meetup',
      description: 'Reads groups and manages events.',
      scopes: ['basic', 'event_management'],
    },
  ],
  sources: seenOn('2026-11-28', 'allauth', 'social-auth-core', 'socialite', 'flask-dance'),
})
