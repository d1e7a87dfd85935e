import { defineProvider, seenOn } from '../define-provider.ts'

/** Airtable: its endpoints, its products and how it differs from other providers. */
export const airtable = defineProvider({
  id: 'airtable',
  name: 'Airtable',
  category: 'productivity',
  docsUrl: 'https://airtable.com/developers/web/api/oauth-reference',
  authorizationUrl: 'https://airtable.com/oauth2/v1/authorize',
  tokenUrl: 'https://airtable.com/oauth2/v1/token',
  clientAuthentication: 'client_secret_basic',
  idleDays: 60,
  products: [
    {
      type: 'Airtable',
      name: 'Airtable',
      description: 'Reads and writes the records of the bases that a person selects.',
      scopes: ['data.records:read', 'data.records:write', 'schema.bases:read'],
      docsUrl: 'https://airtable.com/developers/web/api/scopes',
    },
  ],
  sources: seenOn('2026-11-28', 'ampersand', 'sim', 'aspnet-contrib', 'compared'),
  notes: [
    'PKCE is required.',
    'A refresh token can be used once, and expires after 60 days without use.',
  ],
})
