import { defineProvider, seenOn } from '../define-provider.ts'

/** Mail.ru: its endpoints, its products and how it differs from other providers. */
export const mailru = defineProvider({
  id: 'mailru',
  name: 'Mail.ru',
  category: 'identity',
  docsUrl: 'https://api.mail.ru/docs/guides/oauth/sites/',
  authorizationUrl: 'https://oauth.mail.ru/login',
  tokenUrl: 'https://oauth.mail.ru/token',
  products: [
    {
      type: 'MailRu',
      name: 'Mail.ru',
      description: 'Reads the profile of a Mail.ru account.',
      scopes: ['userinfo'],
    },
  ],
  sources: seenOn('2026-11-28', 'auth-core', 'social-auth-core', 'socialite', 'aspnet-contrib'),
})
