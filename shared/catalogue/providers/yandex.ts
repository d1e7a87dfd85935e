import { defineProvider, seenOn } from '../define-provider.ts'

/** Yandex: its endpoints, its products and how it differs from other providers. */
export const yandex = defineProvider({
  id: 'yandex',
  name: 'Yandex',
  category: 'identity',
  docsUrl: 'https://yandex.com/dev/id/doc/en/',
  authorizationUrl: 'https://oauth.yandex.com/authorize',
  tokenUrl: 'https://oauth.yandex.com/token',
  account: { url: 'https://login.yandex.ru/info?format=json', idPath: 'id', namePath: 'login' },
  products: [
    {
      type: 'Yandex',
      name: 'Yandex',
      description: 'Reads the profile of a Yandex account.',
      scopes: ['login:info', 'login:email'],
    },
  ],
  sources: seenOn('2026-11-28', 'arctic', 'social-auth-core', 'x-oauth2', 'appwrite'),
})
