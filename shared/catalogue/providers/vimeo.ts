import { defineProvider, seenOn } from '../define-provider.ts'

/** Vimeo: its endpoints, its products and how it differs from other providers. */
export const vimeo = defineProvider({
  id: 'vimeo',
  name: 'Vimeo',
  category: 'media',
  docsUrl: 'https://developer.vimeo.com/api/authentication',
  authorizationUrl: 'https://api.vimeo.com/oauth/authorize',
  tokenUrl: 'https://api.vimeo.com/oauth/access_token',
  clientAuthentication: 'client_secret_basic',
  account: { url: 'https://api.vimeo.com/me', idPath: 'uri', namePath: 'name' },
  products: [
    {
      type: 'Vimeo',
      name: 'Vimeo',
      description: 'Reads the videos of an account.',
      scopes: ['public', 'private'],
    },
  ],
  sources: seenOn('2026-11-28', 'activepieces', 'allauth', 'social-auth-core', 'socialite'),
  notes: ['Access tokens do not expire.'],
})
