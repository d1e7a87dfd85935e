import { defineProvider, seenOn } from '../define-provider.ts'

/** Pushbullet: its endpoints, its products and how it differs from other providers. */
export const pushbullet = defineProvider({
  id: 'pushbullet',
  name: 'Pushbullet',
  category: 'communication',
  docsUrl: 'https://docs.pushbullet.com/#oauth',
  authorizationUrl: 'https://www.pushbullet.com/authorize',
  tokenUrl: 'https://api.pushbullet.com/oauth2/token',
  tokenRequestFormat: 'json',
  products: [
    {
      type: 'Pushbullet',
      name: 'Pushbullet',
      description: 'Sends pushes to the devices of a person.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'social-auth-core', 'socialite', 'grant'),
  notes: ['Access tokens do not expire.'],
})
