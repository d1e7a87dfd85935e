import { defineProvider, seenOn } from '../define-provider.ts'

/** OK: its endpoints, its products and how it differs from other providers. */
export const odnoklassniki = defineProvider({
  id: 'odnoklassniki',
  name: 'OK',
  category: 'social',
  docsUrl: 'https://apiok.ru/wiki/display/ok/Authentication+and+Authorization',
  authorizationUrl: 'https://connect.ok.ru/oauth/authorize',
  tokenUrl: 'https://api.ok.ru/oauth/token.do',
  scopeSeparator: ';',
  products: [
    {
      type: 'Odnoklassniki',
      name: 'OK (Odnoklassniki)',
      description: 'Reads the profile of an account; requests are signed besides.',
      scopes: ['VALUABLE_ACCESS'],
    },
  ],
  sources: seenOn('2026-11-28', 'social-auth-core', 'socialite', 'aspnet-contrib', 'scribejava'),
})
