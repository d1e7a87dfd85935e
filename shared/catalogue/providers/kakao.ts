import { defineProvider, seenOn } from '../define-provider.ts'

/** Kakao: its endpoints, its products and how it differs from other providers. */
export const kakao = defineProvider({
  id: 'kakao',
  name: 'Kakao',
  category: 'communication',
  docsUrl: 'https://developers.kakao.com/docs/latest/en/kakaologin/rest-api',
  authorizationUrl: 'https://kauth.kakao.com/oauth/authorize',
  tokenUrl: 'https://kauth.kakao.com/oauth/token',
  issuer: 'https://kauth.kakao.com',
  scopeSeparator: ',',
  account: {
    url: 'https://kapi.kakao.com/v2/user/me',
    idPath: 'id',
    namePath: 'properties.nickname',
  },
  products: [
    {
      type: 'Kakao',
      name: 'Kakao',
      description: 'Reads the profile of a Kakao account.',
      scopes: ['profile_nickname'],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'better-auth', 'auth-core', 'allauth'),
  notes: ['A refresh returns a new refresh token only in the last month of the old one.'],
})
