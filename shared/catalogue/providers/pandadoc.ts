import { defineProvider, seenOn } from '../define-provider.ts'

/** PandaDoc: its endpoints, its products and how it differs from other providers. */
export const pandadoc = defineProvider({
  id: 'pandadoc',
  name: 'PandaDoc',
  category: 'productivity',
  docsUrl: 'https://developers.pandadoc.com/reference/authentication-process',
  authorizationUrl: 'https://app.pandadoc.com/oauth2/authorize',
  tokenUrl: 'https://api.pandadoc.com/oauth2/access_token',
  idleDays: 365,
  products: [
    {
      type: 'PandaDoc',
      name: 'PandaDoc',
      description: 'Reads and sends documents.',
      scopes: ['read+write'],
    },
  ],
  sources: seenOn('2026-11-28', 'compared', 'public-code'),
  notes: ['PandaDoc has one scope, which is spelt read+write.'],
})
