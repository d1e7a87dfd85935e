import { defineProvider, seenOn } from '../define-provider.ts'

/** Blackbaud SKY API: its endpoints, its products and how it differs from other providers. */
export const blackbaud = defineProvider({
  id: 'blackbaud',
  name: 'Blackbaud SKY API',
  category: 'crm',
  docsUrl: 'https://developer.blackbaud.com/skyapi/docs/applications/oauth',
  authorizationUrl: 'https://app.blackbaud.com/oauth/authorize',
  tokenUrl: 'https://oauth2.sky.blackbaud.com/token',
  clientAuthentication: 'client_secret_basic',
  products: [
    {
      type: 'Blackbaud',
      name: 'Blackbaud SKY API',
      description:
        'Reads and writes constituents and gifts; requests also need a subscription key.',
      scopes: [],
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'compared'),
})
