import { defineProvider, seenOn } from '../define-provider.ts'

/** Snapchat: its endpoints, its products and how it differs from other providers. */
export const snapchat = defineProvider({
  id: 'snapchat',
  name: 'Snapchat',
  category: 'social',
  docsUrl: 'https://developers.snap.com/snap-kit/login-kit/overview',
  authorizationUrl: 'https://accounts.snapchat.com/accounts/oauth2/auth',
  tokenUrl: 'https://accounts.snapchat.com/accounts/oauth2/token',
  products: [
    {
      type: 'Snapchat',
      name: 'Snapchat',
      description: 'Reads the display name of a person.',
      scopes: ['https://auth.snapchat.com/oauth2/api/user.display_name'],
    },
  ],
  sources: seenOn('2026-11-28', 'posthog', 'allauth', 'socialite', 'grant'),
})
