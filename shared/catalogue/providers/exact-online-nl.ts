import { defineProvider, seenOn } from '../define-provider.ts'

/** Exact Online (Netherlands): its endpoints, its products and how it differs from other providers. */
export const exactOnlineNl = defineProvider({
  id: 'exact-online-nl',
  name: 'Exact Online (Netherlands)',
  category: 'accounting',
  docsUrl:
    'https://support.exactonline.com/community/s/knowledge-base#All-All-DNO-Content-oauth-eol-oauth-devstep1',
  authorizationUrl: 'https://start.exactonline.nl/api/oauth2/auth',
  tokenUrl: 'https://start.exactonline.nl/api/oauth2/token',
  products: [
    {
      type: 'ExactOnline',
      name: 'Exact Online (Netherlands)',
      description: 'Reads and writes the books of a division.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'aspnet-contrib', 'powerplatform'),
  notes: [
    'A refresh token can be used once; an access token lives ten minutes.',
    'Other countries have their own domain and need the generic OAuth2 type.',
  ],
})
