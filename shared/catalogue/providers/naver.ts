import { defineProvider, seenOn } from '../define-provider.ts'

/** NAVER: its endpoints, its products and how it differs from other providers. */
export const naver = defineProvider({
  id: 'naver',
  name: 'NAVER',
  category: 'identity',
  docsUrl: 'https://developers.naver.com/docs/login/api/api.md',
  authorizationUrl: 'https://nid.naver.com/oauth2.0/authorize',
  tokenUrl: 'https://nid.naver.com/oauth2.0/token',
  account: {
    url: 'https://openapi.naver.com/v1/nid/me',
    idPath: 'response.id',
    namePath: 'response.nickname',
  },
  products: [
    {
      type: 'Naver',
      name: 'NAVER',
      description: 'Reads the profile of a NAVER account.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'better-auth', 'auth-core', 'allauth'),
  notes: ['The response has expires_in as text.'],
})
