import { defineProvider, seenOn } from '../define-provider.ts'

/** Typeform: its endpoints, its products and how it differs from other providers. */
export const typeform = defineProvider({
  id: 'typeform',
  name: 'Typeform',
  category: 'productivity',
  docsUrl: 'https://www.typeform.com/developers/get-started/applications/',
  authorizationUrl: 'https://api.typeform.com/oauth/authorize',
  tokenUrl: 'https://api.typeform.com/oauth/token',
  account: { url: 'https://api.typeform.com/me', idPath: 'user_id', namePath: 'email' },
  products: [
    {
      type: 'Typeform',
      name: 'Typeform',
      description: 'Reads forms and their responses.',
      scopes: ['accounts:read', 'forms:read', 'responses:read', 'offline'],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'aspnet-contrib', 'compared', 'grant'),
  notes: ['A refresh token is issued only with the scope offline.'],
})
