import { defineProvider, seenOn } from '../define-provider.ts'

/** Contentful: its endpoints, its products and how it differs from other providers. */
export const contentful = defineProvider({
  id: 'contentful',
  name: 'Contentful',
  category: 'dev',
  docsUrl: 'https://www.contentful.com/developers/docs/extensibility/oauth/',
  authorizationUrl: 'https://be.contentful.com/oauth/authorize',
  tokenUrl: 'https://be.contentful.com/oauth/token',
  account: { url: 'https://api.contentful.com/users/me', idPath: 'sys.id', namePath: 'email' },
  products: [
    {
      type: 'Contentful',
      name: 'Contentful',
      description: 'Reads and writes the content of a space.',
      scopes: ['content_management_manage'],
    },
  ],
  sources: seenOn('2026-11-28', 'compared', 'public-code'),
  notes: ['Access tokens do not expire.'],
})
