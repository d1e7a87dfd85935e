import { defineProvider, seenOn } from '../define-provider.ts'

/** WHOOP: its endpoints, its products and how it differs from other providers. */
export const whoop = defineProvider({
  id: 'whoop',
  name: 'WHOOP',
  category: 'fitness',
  docsUrl: 'https://developer.whoop.com/docs/developing/oauth',
  authorizationUrl: 'https://api.prod.whoop.com/oauth/oauth2/auth',
  tokenUrl: 'https://api.prod.whoop.com/oauth/oauth2/token',
  account: {
    url: 'https://api.prod.whoop.com/developer/v2/user/profile/basic',
    idPath: 'user_id',
    namePath: 'email',
  },
  products: [
    {
      type: 'Whoop',
      name: 'WHOOP',
      description: 'Reads the recovery, sleep and workouts of a member.',
      scopes: ['offline', 'read:profile', 'read:recovery', 'read:sleep', 'read:workout'],
    },
  ],
  sources: seenOn('2026-11-28', 'docs', 'open-wearables'),
  notes: ['A refresh token is issued only with the scope offline, and rotates.'],
})
